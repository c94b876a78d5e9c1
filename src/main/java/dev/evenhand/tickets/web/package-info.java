/// Tickets over HTTP.
@NullMarked
package dev.evenhand.tickets.web;

import org.jspecify.annotations.NullMarked;
