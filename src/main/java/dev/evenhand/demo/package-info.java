/// A believable company for trying Evenhand out; only with the profile `demo`.
@ApplicationModule(
    allowedDependencies = {
      "company",
      "people",
      "availability",
      "work",
      "roster",
      "workflow",
      "tickets"
    })
@NullMarked
package dev.evenhand.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
