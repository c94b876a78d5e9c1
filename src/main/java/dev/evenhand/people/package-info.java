/// People, their teams and roles, and who may change what.
@ApplicationModule(allowedDependencies = {"storage", "company", "http"})
@NullMarked
package dev.evenhand.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
