/// Receiving and keeping files.
@NullMarked
package dev.evenhand.files.internal;

import org.jspecify.annotations.NullMarked;
