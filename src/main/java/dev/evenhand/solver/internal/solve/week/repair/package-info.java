/// Planning a published week anew after a change, moving as few turns as can be.
@NullMarked
package dev.evenhand.solver.internal.solve.week.repair;

import org.jspecify.annotations.NullMarked;
