/// Reads the text format of the shift-scheduling benchmark, and says what is wrong with it and
/// where.
@NullMarked
package dev.evenhand.solver.domain.shifts.text;

import org.jspecify.annotations.NullMarked;
