/// What people ask for, and how far it is.
@ApplicationModule(allowedDependencies = {"storage", "company", "http", "people", "workflow"})
@NullMarked
package dev.evenhand.tickets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
