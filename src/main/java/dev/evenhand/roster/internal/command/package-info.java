/// The command line of the solver.
@NullMarked
package dev.evenhand.roster.internal.command;

import org.jspecify.annotations.NullMarked;
