/// Solving what came with a request, for a short while.
@NullMarked
package dev.evenhand.solver.internal.lab;

import org.jspecify.annotations.NullMarked;
