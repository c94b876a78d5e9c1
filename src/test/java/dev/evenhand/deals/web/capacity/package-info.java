/// Tests of capacity overrides over HTTP.
@NullMarked
package dev.evenhand.deals.web.capacity;

import org.jspecify.annotations.NullMarked;
