/// Tests of what rules say things with.
@NullMarked
package dev.evenhand.solver.domain.term;

import org.jspecify.annotations.NullMarked;
