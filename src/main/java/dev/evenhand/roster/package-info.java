/// The weekly timetable of phone turns: who owes how many, who sits when, and what it costs.
@ApplicationModule(allowedDependencies = "http")
@NullMarked
package dev.evenhand.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
