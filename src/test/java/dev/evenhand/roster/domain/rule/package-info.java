/// Tests of the list of rules.
@NullMarked
package dev.evenhand.roster.domain.rule;

import org.jspecify.annotations.NullMarked;
