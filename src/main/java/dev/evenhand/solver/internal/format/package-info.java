/// Reads and writes the documents of weeks and timetables.
@NamedInterface("computing")
@NullMarked
package dev.evenhand.solver.internal.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
