/// What happens by itself: routines run, errands are done, events that were not heard are told
/// again, health shows what fails, and companies what they still wait for.
@ApplicationModule(allowedDependencies = "company")
@NullMarked
package dev.evenhand.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
