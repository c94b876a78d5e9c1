package dev.evenhand.availability;

/// Whether a person takes part in the work at all, and if so, whether the person is at the desk.
public enum Presence {
  HERE,
  AWAY,
  NOT_ACTIVE;

  /// From the two switches a person has; away means nothing for somebody who is not active.
  public static Presence of(boolean active, boolean present) {
    if (!active) {
      return NOT_ACTIVE;
    }
    return present ? HERE : AWAY;
  }
}
