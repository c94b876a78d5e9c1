/// Support cases: work items of kind `case`, asked for one by one, in bulk, or from a file.
@ApplicationModule(
    allowedDependencies = {"storage", "jobs", "company", "http", "people", "availability", "work"})
@NullMarked
package dev.evenhand.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
