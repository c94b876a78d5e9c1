/// Tests of costs and breaches, against counting by hand.
@NullMarked
package dev.evenhand.solver.domain.check;

import org.jspecify.annotations.NullMarked;
