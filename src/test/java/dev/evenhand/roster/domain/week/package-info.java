@NullMarked
package dev.evenhand.roster.domain.week;

import org.jspecify.annotations.NullMarked;
