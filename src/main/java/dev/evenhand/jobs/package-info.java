/// What happens by itself: routines run, errands are done, events that were not heard are told
/// again, and health shows what fails.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.evenhand.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
