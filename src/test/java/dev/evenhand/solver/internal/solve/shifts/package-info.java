/// Solving shift rosters.
@NullMarked
package dev.evenhand.solver.internal.solve.shifts;

import org.jspecify.annotations.NullMarked;
