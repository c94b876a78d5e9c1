package dev.evenhand.cases.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Who chooses the person for a case.
public enum HandOutMode {
  /// The queue's policy.
  AUTO,
  /// The queue's policy, among those who never had the case.
  AUTO_REASSIGN,
  /// The asker.
  MANUAL;

  /// As the API writes it, such as `auto-reassign`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<HandOutMode> find(String code) {
    return Stream.of(values()).filter(mode -> mode.code().equals(code)).findFirst();
  }
}
