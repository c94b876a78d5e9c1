/// Tests of weeks, limits and tables.
@NullMarked
package dev.evenhand.deals.domain.capacity;

import org.jspecify.annotations.NullMarked;
