/// What all solvers share.
@NullMarked
package dev.evenhand.roster.internal.solve;

import org.jspecify.annotations.NullMarked;
