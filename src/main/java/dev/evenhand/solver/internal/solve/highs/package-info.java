/// HiGHS, an integer solver that comes with OR-Tools, called as the C library it is: told of
/// solutions and bounds while it works, and given those that others find.
@NullMarked
package dev.evenhand.solver.internal.solve.highs;

import org.jspecify.annotations.NullMarked;
