/// The calendar of a person, by its secret link.
@NullMarked
package dev.evenhand.roster.web.feed;

import org.jspecify.annotations.NullMarked;
