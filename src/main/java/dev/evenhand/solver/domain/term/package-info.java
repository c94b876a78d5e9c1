/// What a rule says about seats: a price or a limit on some of them.
@NamedInterface("term")
@NullMarked
package dev.evenhand.solver.domain.term;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
