/// Looking for timetables, against trying every one.
@NullMarked
package dev.evenhand.solver.internal.solve.week;

import org.jspecify.annotations.NullMarked;
