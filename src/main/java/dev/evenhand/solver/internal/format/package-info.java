/// Reads and writes the documents of weeks and timetables.
@NullMarked
package dev.evenhand.solver.internal.format;

import org.jspecify.annotations.NullMarked;
