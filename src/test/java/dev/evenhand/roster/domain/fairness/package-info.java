@NullMarked
package dev.evenhand.roster.domain.fairness;

import org.jspecify.annotations.NullMarked;
