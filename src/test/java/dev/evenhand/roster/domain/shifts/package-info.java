/// Shift rosters and their checker.
@NullMarked
package dev.evenhand.roster.domain.shifts;

import org.jspecify.annotations.NullMarked;
