/// Tickets as they are kept.
@NullMarked
package dev.evenhand.tickets.internal;

import org.jspecify.annotations.NullMarked;
