/// Signing in: passwords, sessions, tokens, and the gate every request passes.
@ApplicationModule(
    allowedDependencies = {"storage", "jobs", "company", "http", "people", "availability"})
@NullMarked
package dev.evenhand.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
