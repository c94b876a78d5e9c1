/// Who changed what and when, for good.
@ApplicationModule(allowedDependencies = {"storage", "company", "http", "people", "work"})
@NullMarked
package dev.evenhand.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
