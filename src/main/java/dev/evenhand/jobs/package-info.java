/// What happens by itself: events that were not heard are told again, and health shows those that
/// still wait.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.evenhand.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
