/// Rules that add to the cost of a timetable.
@NullMarked
package dev.evenhand.solver.domain.rule.cost;

import org.jspecify.annotations.NullMarked;
