/// Keeps requests to swap turns and takes them further.
@NullMarked
package dev.evenhand.roster.internal.swap;

import org.jspecify.annotations.NullMarked;
