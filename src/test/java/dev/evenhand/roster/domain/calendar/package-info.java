@NullMarked
package dev.evenhand.roster.domain.calendar;

import org.jspecify.annotations.NullMarked;
