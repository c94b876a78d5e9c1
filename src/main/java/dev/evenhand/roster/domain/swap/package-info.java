/// Asking each other to take turns: what is asked, what fits, and how a request goes on.
@NullMarked
package dev.evenhand.roster.domain.swap;

import org.jspecify.annotations.NullMarked;
