/// What people get to hear.
@NullMarked
package dev.evenhand.notify.internal;

import org.jspecify.annotations.NullMarked;
