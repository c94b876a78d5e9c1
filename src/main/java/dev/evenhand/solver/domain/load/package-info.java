/// From the ideal load of each person to the turns of this week, step by step.
@NamedInterface("computing")
@NullMarked
package dev.evenhand.solver.domain.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
