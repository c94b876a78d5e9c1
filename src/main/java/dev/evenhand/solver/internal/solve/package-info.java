/// What all solvers share: limits, stopping, the best solution so far, and running CP-SAT.
@NullMarked
package dev.evenhand.solver.internal.solve;

import org.jspecify.annotations.NullMarked;
