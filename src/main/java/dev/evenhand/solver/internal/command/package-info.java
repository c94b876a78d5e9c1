/// The command line of the solver.
@NullMarked
package dev.evenhand.solver.internal.command;

import org.jspecify.annotations.NullMarked;
