/// The pages of weeks.
@NullMarked
package dev.evenhand.roster.web.week;

import org.jspecify.annotations.NullMarked;
