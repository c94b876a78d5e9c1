/// Shifts, presence, leave and closures: who can take work at an instant.
@ApplicationModule(allowedDependencies = {"storage", "company", "http", "people"})
@NullMarked
package dev.evenhand.availability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
