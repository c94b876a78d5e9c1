/// Solving shift rosters.
@NullMarked
package dev.evenhand.roster.internal.solve.shifts;

import org.jspecify.annotations.NullMarked;
