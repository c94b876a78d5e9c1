/// Lists, and how PostgreSQL reads them.
@NullMarked
package dev.evenhand.tickets.internal;

import org.jspecify.annotations.NullMarked;
