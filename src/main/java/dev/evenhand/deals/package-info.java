/// Client deals: each goes to the adviser who can first fit the client's opening meeting.
@ApplicationModule(allowedDependencies = {"storage", "company", "http", "people", "availability"})
@NullMarked
package dev.evenhand.deals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
