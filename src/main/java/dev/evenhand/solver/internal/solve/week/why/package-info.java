/// Why a week is impossible or has empty cells, and what would help.
@NullMarked
package dev.evenhand.solver.internal.solve.week.why;

import org.jspecify.annotations.NullMarked;
