package dev.evenhand.identity.internal.signup;

import dev.evenhand.identity.internal.start.SetUp;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Whether this installation lets strangers sign a company up.
@Component
@EnableConfigurationProperties(SignUpSettings.class)
public class SignUpOffer {
  private final SignUpSettings settings;
  private final SetUp setUp;

  SignUpOffer(SignUpSettings settings, SetUp setUp) {
    this.settings = settings;
    this.setUp = setUp;
  }

  /// Not before it was set up: the first company is that of whoever runs it.
  public boolean isOpen() {
    return settings.open() && !setUp.isNeeded();
  }
}
