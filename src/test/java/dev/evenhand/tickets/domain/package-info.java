@NullMarked
package dev.evenhand.tickets.domain;

import org.jspecify.annotations.NullMarked;
