/// From the ideal load of each person to the turns of this week, step by step.
@NullMarked
package dev.evenhand.solver.domain.load;

import org.jspecify.annotations.NullMarked;
