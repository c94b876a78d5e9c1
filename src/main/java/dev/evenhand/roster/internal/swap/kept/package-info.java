/// Keeps requests to swap turns and what they offer.
@NullMarked
package dev.evenhand.roster.internal.swap.kept;

import org.jspecify.annotations.NullMarked;
