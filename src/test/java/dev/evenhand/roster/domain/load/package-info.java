/// Tests of weekly loads.
@NullMarked
package dev.evenhand.roster.domain.load;

import org.jspecify.annotations.NullMarked;
