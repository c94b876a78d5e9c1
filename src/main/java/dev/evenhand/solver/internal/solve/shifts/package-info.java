/// Shift rosters by CP-SAT: a path of stretches per person, simulated annealing for the start, and
/// large-neighbourhood search.
@NullMarked
package dev.evenhand.solver.internal.solve.shifts;

import org.jspecify.annotations.NullMarked;
