/// Reports on how evenly work was shared, how long it waited, and which rules decided.
@ApplicationModule(
    allowedDependencies = {"storage", "company", "http", "people", "availability", "work"})
@NullMarked
package dev.evenhand.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
