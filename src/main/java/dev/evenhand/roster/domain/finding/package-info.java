/// What can be wrong with stored timetables.
@NullMarked
package dev.evenhand.roster.domain.finding;

import org.jspecify.annotations.NullMarked;
