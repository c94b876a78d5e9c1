@NullMarked
package dev.evenhand.roster.web.fairness;

import org.jspecify.annotations.NullMarked;
