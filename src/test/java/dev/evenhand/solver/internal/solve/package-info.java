/// What all solvers share.
@NullMarked
package dev.evenhand.solver.internal.solve;

import org.jspecify.annotations.NullMarked;
