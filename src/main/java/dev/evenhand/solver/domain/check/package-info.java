/// What a timetable breaks and what it costs, told without any solver.
@NullMarked
package dev.evenhand.solver.domain.check;

import org.jspecify.annotations.NullMarked;
