@NullMarked
package dev.evenhand.roster.internal.calendar;

import org.jspecify.annotations.NullMarked;
