/// Tests of what rules say things with.
@NullMarked
package dev.evenhand.roster.domain.term;

import org.jspecify.annotations.NullMarked;
