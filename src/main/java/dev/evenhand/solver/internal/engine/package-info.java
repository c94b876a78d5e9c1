/// The solver in a process of its own, so that a crash or an exhausted memory stays there: the
/// protocol, the child's side and the parent's side.
@NullMarked
package dev.evenhand.solver.internal.engine;

import org.jspecify.annotations.NullMarked;
