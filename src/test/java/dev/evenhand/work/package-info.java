/// The hub, on a real PostgreSQL.
@NullMarked
package dev.evenhand.work;

import org.jspecify.annotations.NullMarked;
