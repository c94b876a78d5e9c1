/// Counts of work per person, queue and day, and how they are remembered.
@NullMarked
package dev.evenhand.work.domain.tally;

import org.jspecify.annotations.NullMarked;
