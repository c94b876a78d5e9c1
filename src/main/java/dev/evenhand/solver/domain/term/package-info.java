/// What a rule says about seats: a price or a limit on some of them.
@NullMarked
package dev.evenhand.solver.domain.term;

import org.jspecify.annotations.NullMarked;
