@NullMarked
package dev.evenhand.roster.domain.allowance;

import org.jspecify.annotations.NullMarked;
