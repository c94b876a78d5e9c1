/// Models of weeks and their bounds.
@NullMarked
package dev.evenhand.solver.internal.solve.week.model;

import org.jspecify.annotations.NullMarked;
