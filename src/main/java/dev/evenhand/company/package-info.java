/// Companies: whose data a request may see, and in which calendar their days begin.
@ApplicationModule(allowedDependencies = "storage")
@NullMarked
package dev.evenhand.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
