/// The solver in a process of its own.
@NullMarked
package dev.evenhand.solver.internal.engine;

import org.jspecify.annotations.NullMarked;
