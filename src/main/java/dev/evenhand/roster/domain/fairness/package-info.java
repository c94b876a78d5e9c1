/// How evenly turns were shared over weeks.
@NullMarked
package dev.evenhand.roster.domain.fairness;

import org.jspecify.annotations.NullMarked;
