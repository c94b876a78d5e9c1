/// Reading instances of shift rostering.
@NullMarked
package dev.evenhand.solver.domain.shifts.text;

import org.jspecify.annotations.NullMarked;
