/// The pages of what is wrong with stored timetables.
@NullMarked
package dev.evenhand.roster.web.check;

import org.jspecify.annotations.NullMarked;
