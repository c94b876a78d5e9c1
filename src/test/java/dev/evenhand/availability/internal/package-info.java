/// What keeping shifts, presence, leave and closures promises.
@NullMarked
package dev.evenhand.availability.internal;

import org.jspecify.annotations.NullMarked;
