/// Plans coming weeks by itself, and publishes what is complete.
@NullMarked
package dev.evenhand.roster.internal.automatic;

import org.jspecify.annotations.NullMarked;
