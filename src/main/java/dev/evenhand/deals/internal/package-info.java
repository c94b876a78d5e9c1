/// Keeps what deals are decided from.
@NullMarked
package dev.evenhand.deals.internal;

import org.jspecify.annotations.NullMarked;
