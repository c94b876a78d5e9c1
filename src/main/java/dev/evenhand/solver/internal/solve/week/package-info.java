/// Timetables: looking for the best one of a week, by the terms of its rules alone.
@NullMarked
package dev.evenhand.solver.internal.solve.week;

import org.jspecify.annotations.NullMarked;
