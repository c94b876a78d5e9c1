/// What a planning run is, and how asking something of one ends.
@NullMarked
package dev.evenhand.roster.domain.run;

import org.jspecify.annotations.NullMarked;
