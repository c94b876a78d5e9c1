/// What a rule says about seats: a price or a limit on some of them.
@NamedInterface("computing")
@NullMarked
package dev.evenhand.solver.domain.term;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
