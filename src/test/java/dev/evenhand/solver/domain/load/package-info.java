/// Tests of weekly loads.
@NullMarked
package dev.evenhand.solver.domain.load;

import org.jspecify.annotations.NullMarked;
