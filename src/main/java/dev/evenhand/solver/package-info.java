/// Computes weekly timetables and shift rosters by visible rules, with a bound that says how good
/// they are.
@ApplicationModule(allowedDependencies = "http")
@NullMarked
package dev.evenhand.solver;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
