/// Counting is held to recounting.
@NullMarked
package dev.evenhand.work.domain.tally;

import org.jspecify.annotations.NullMarked;
