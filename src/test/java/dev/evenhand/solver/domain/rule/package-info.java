/// Tests of the list of rules.
@NullMarked
package dev.evenhand.solver.domain.rule;

import org.jspecify.annotations.NullMarked;
