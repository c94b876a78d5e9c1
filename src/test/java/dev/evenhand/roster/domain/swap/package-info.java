@NullMarked
package dev.evenhand.roster.domain.swap;

import org.jspecify.annotations.NullMarked;
