/// From what is kept about people to the problem of one week, and what a week looks like.
@NullMarked
package dev.evenhand.roster.domain.week;

import org.jspecify.annotations.NullMarked;
