/// Published turns as the entries of a calendar, and the clock changes it has to know.
@NullMarked
package dev.evenhand.roster.domain.calendar;

import org.jspecify.annotations.NullMarked;
