/// Tests of costs and breaches, against counting by hand.
@NullMarked
package dev.evenhand.roster.domain.check;

import org.jspecify.annotations.NullMarked;
