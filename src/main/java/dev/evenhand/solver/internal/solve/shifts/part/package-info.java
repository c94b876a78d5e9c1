/// Which part of a roster is solved anew next, and how large it is.
@NullMarked
package dev.evenhand.solver.internal.solve.shifts.part;

import org.jspecify.annotations.NullMarked;
