/// Rosters put together of whole rows, one for each person: the cheapest rows for given prices of
/// days, and the prices at which the cheapest rows cover the days best.
@NullMarked
package dev.evenhand.solver.internal.solve.shifts.row;

import org.jspecify.annotations.NullMarked;
