/// From a table of weeks to the first week with room for one more client.
@NullMarked
package dev.evenhand.deals.domain.earliest;

import org.jspecify.annotations.NullMarked;
