/// The hub: queues, policies, decisions and claims; who holds which work, and why.
@ApplicationModule(
    allowedDependencies = {"storage", "jobs", "company", "http", "people", "availability"})
@NullMarked
package dev.evenhand.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
