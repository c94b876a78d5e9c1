/// Counts who had which turns over weeks.
@NullMarked
package dev.evenhand.roster.internal.fairness;

import org.jspecify.annotations.NullMarked;
