/// Tests of the search for the first week with room.
@NullMarked
package dev.evenhand.deals.domain.earliest;

import org.jspecify.annotations.NullMarked;
