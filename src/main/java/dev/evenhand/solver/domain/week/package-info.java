/// The problem of one week and a timetable that answers it.
@NamedInterface("computing")
@NullMarked
package dev.evenhand.solver.domain.week;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
