/// Rules that add to the cost of a timetable.
@NullMarked
package dev.evenhand.roster.domain.rule.cost;

import org.jspecify.annotations.NullMarked;
