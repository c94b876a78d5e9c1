/// The kinds of problems that the engine solves, each read from and written as text.
@NullMarked
package dev.evenhand.solver.internal.engine.kind;

import org.jspecify.annotations.NullMarked;
