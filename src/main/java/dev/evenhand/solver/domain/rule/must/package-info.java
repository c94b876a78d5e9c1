/// Rules a timetable must keep.
@NullMarked
package dev.evenhand.solver.domain.rule.must;

import org.jspecify.annotations.NullMarked;
