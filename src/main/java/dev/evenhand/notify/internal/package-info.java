/// Hearing what changed and passing it on, between processes too.
@NullMarked
package dev.evenhand.notify.internal;

import org.jspecify.annotations.NullMarked;
