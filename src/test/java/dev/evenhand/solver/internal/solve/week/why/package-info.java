/// Explanations of weeks that cannot be.
@NullMarked
package dev.evenhand.solver.internal.solve.week.why;

import org.jspecify.annotations.NullMarked;
