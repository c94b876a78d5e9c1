package dev.evenhand.http.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param keep how long a creation is remembered by its `Idempotency-Key`
@ConfigurationProperties("evenhand.idempotency")
record IdempotencySettings(@DefaultValue("7d") Duration keep) {
  IdempotencySettings {
    if (!keep.isPositive()) {
      throw new IllegalArgumentException(
          "Expected evenhand.idempotency.keep to be longer than nothing, but it is " + keep + ".");
    }
  }
}
