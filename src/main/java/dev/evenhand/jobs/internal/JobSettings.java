package dev.evenhand.jobs.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How Evenhand does what it does by itself.
///
/// @param look how often each process looks for routines that are due
/// @param errands how often each process looks for errands that others have ordered
@ConfigurationProperties("evenhand.jobs")
record JobSettings(@DefaultValue("5s") Duration look, @DefaultValue("500ms") Duration errands) {
  JobSettings {
    check("look", look);
    check("errands", errands);
  }

  private static void check(String name, Duration duration) {
    if (!duration.isPositive()) {
      throw new IllegalArgumentException(
          "Expected evenhand.jobs.%s to be longer than nothing, but it is %s."
              .formatted(name, duration));
    }
  }
}
