/// What an adviser can do in each week: limits, meetings, absences, and the table of them all.
@NullMarked
package dev.evenhand.deals.domain.capacity;

import org.jspecify.annotations.NullMarked;
