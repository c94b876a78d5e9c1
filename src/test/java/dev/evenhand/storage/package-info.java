/// Ids.
@NullMarked
package dev.evenhand.storage;

import org.jspecify.annotations.NullMarked;
