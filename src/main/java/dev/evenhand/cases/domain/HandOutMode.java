package dev.evenhand.cases.domain;

/// Who chooses the person for a case.
public enum HandOutMode {
  /// The queue's policy.
  AUTO,
  /// The queue's policy, among those who never had the case.
  AUTO_REASSIGN,
  /// The asker.
  MANUAL
}
