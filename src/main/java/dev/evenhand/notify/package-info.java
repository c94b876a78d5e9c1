/// Telling people what concerns them, at once: live screens and notices.
@ApplicationModule(
    allowedDependencies = {
      "storage",
      "company",
      "http",
      "people",
      "availability",
      "work",
      "workflow",
      "roster"
    })
@NullMarked
package dev.evenhand.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
