/// The problem of one week and a timetable that answers it.
@NullMarked
package dev.evenhand.roster.domain.week;

import org.jspecify.annotations.NullMarked;
