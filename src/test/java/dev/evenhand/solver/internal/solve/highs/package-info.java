/// Tests of the solver HiGHS.
@NullMarked
package dev.evenhand.solver.internal.solve.highs;

import org.jspecify.annotations.NullMarked;
