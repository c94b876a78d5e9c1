/// General shift rostering: instances with shift types over weeks, their rules for staff, and what
/// a roster of them costs.
@NullMarked
package dev.evenhand.solver.domain.shifts;

import org.jspecify.annotations.NullMarked;
