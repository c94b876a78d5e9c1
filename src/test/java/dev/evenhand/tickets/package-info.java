@NullMarked
package dev.evenhand.tickets;

import org.jspecify.annotations.NullMarked;
