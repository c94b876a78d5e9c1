/// The problem of one week and a timetable that answers it.
@NullMarked
package dev.evenhand.solver.domain.week;

import org.jspecify.annotations.NullMarked;
