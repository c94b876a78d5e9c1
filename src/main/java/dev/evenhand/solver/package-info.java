/// Computes weekly timetables and shift rosters by visible rules, with a bound that says how good
/// they are. Its problems, rules and checker are words that whoever plans speaks too, so it is
/// open.
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "http")
@NullMarked
package dev.evenhand.solver;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
