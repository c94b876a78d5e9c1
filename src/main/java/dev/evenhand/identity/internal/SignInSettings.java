package dev.evenhand.identity.internal;

import dev.evenhand.identity.domain.AttemptWindow;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often signing in may fail, and for how long it holds.
///
/// @param perName failures with one name within `window`
/// @param perAddress failures from one place of the network within `window`
/// @param longestSession the most time from signing in to signing in again, however busy the
///   session
@ConfigurationProperties("evenhand.sign-in")
record SignInSettings(
    @DefaultValue("10") int perName,
    @DefaultValue("100") int perAddress,
    @DefaultValue("15m") Duration window,
    @DefaultValue("30d") Duration longestSession) {
  AttemptWindow ofName() {
    return new AttemptWindow(perName, window);
  }

  AttemptWindow ofAddress() {
    return new AttemptWindow(perAddress, window);
  }
}
