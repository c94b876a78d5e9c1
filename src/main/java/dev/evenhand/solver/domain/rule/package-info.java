/// The visible list of the rules of a week.
@NullMarked
package dev.evenhand.solver.domain.rule;

import org.jspecify.annotations.NullMarked;
