/// Who may ask for what, and what comes of asking.
@NullMarked
package dev.evenhand.tickets.domain;

import org.jspecify.annotations.NullMarked;
