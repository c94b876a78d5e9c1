/// Repairs of published weeks.
@NullMarked
package dev.evenhand.solver.internal.solve.week.repair;

import org.jspecify.annotations.NullMarked;
