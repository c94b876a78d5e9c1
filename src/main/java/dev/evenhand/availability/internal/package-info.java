/// Keeping shifts, presence, leave and closures, and answering from them.
@NullMarked
package dev.evenhand.availability.internal;

import org.jspecify.annotations.NullMarked;
