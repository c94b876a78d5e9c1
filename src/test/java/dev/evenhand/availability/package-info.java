/// Who can take work when, especially on nights on which clocks change.
@NullMarked
package dev.evenhand.availability;

import org.jspecify.annotations.NullMarked;
