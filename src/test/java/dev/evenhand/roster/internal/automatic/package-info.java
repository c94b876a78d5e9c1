@NullMarked
package dev.evenhand.roster.internal.automatic;

import org.jspecify.annotations.NullMarked;
