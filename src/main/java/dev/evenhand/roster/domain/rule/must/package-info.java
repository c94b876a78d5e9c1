/// Rules a timetable must keep.
@NullMarked
package dev.evenhand.roster.domain.rule.must;

import org.jspecify.annotations.NullMarked;
