package dev.evenhand.jobs.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How Evenhand does what it does by itself.
///
/// @param look how often each process looks for routines that are due
@ConfigurationProperties("evenhand.jobs")
record JobSettings(@DefaultValue("5s") Duration look) {
  JobSettings {
    if (!look.isPositive()) {
      throw new IllegalArgumentException(
          "Expected evenhand.jobs.look to be longer than nothing, but it is " + look + ".");
    }
  }
}
