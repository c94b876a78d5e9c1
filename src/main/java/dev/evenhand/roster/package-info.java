/// Who takes which phone turn of a week: what it is planned from, plans, and what is published.
@ApplicationModule(
    allowedDependencies = {
      "storage",
      "jobs",
      "company",
      "http",
      "people",
      "identity",
      "availability",
      "work",
      "solver"
    })
@NullMarked
package dev.evenhand.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
