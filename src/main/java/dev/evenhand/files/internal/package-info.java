/// Receiving, storing, finding and forgetting files.
@NullMarked
package dev.evenhand.files.internal;

import org.jspecify.annotations.NullMarked;
