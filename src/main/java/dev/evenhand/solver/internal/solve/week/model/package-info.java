/// The terms of a week as a model of CP-SAT.
@NullMarked
package dev.evenhand.solver.internal.solve.week.model;

import org.jspecify.annotations.NullMarked;
