/// How every page of the API speaks: refusals, invalid input, pages of lists, versions, retries.
@ApplicationModule(allowedDependencies = {"storage", "jobs", "company"})
@NullMarked
package dev.evenhand.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
