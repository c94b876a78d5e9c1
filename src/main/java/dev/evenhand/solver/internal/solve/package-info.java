/// What all solvers share: limits, stopping, the best solution so far, and running CP-SAT.
@NamedInterface("computing")
@NullMarked
package dev.evenhand.solver.internal.solve;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
