/// Good rosters within seconds, by simulated annealing.
@NullMarked
package dev.evenhand.solver.internal.solve.shifts.annealing;

import org.jspecify.annotations.NullMarked;
