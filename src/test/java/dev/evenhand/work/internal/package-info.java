/// What reaches the database.
@NullMarked
package dev.evenhand.work.internal;

import org.jspecify.annotations.NullMarked;
