/// Keeps settings, people of the roster, busy marks, fixed turns and credits.
@NullMarked
package dev.evenhand.roster.internal.keep;

import org.jspecify.annotations.NullMarked;
