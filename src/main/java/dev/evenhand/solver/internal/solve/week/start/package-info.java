/// First timetables, made without a solver: greedily, then by annealing.
@NullMarked
package dev.evenhand.solver.internal.solve.week.start;

import org.jspecify.annotations.NullMarked;
