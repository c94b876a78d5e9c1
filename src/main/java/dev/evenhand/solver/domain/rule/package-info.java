/// The visible list of the rules of a week.
@NamedInterface("computing")
@NullMarked
package dev.evenhand.solver.domain.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
