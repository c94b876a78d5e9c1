/// Connecting to the database.
@NullMarked
package dev.evenhand.storage.internal;

import org.jspecify.annotations.NullMarked;
