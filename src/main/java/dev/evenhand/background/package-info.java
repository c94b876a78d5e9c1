/// What Evenhand does in the background, for administrators to see, and to have tried again.
@ApplicationModule(allowedDependencies = {"company", "jobs", "http", "people"})
@NullMarked
package dev.evenhand.background;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
