/// Shift rosters and their checker.
@NullMarked
package dev.evenhand.solver.domain.shifts;

import org.jspecify.annotations.NullMarked;
