package dev.evenhand.identity;

import dev.evenhand.people.Changed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Breaks the transaction in which somebody is given this name.
@Component
class FailureForTests {
  static final String NAME = "Breaks in the middle";

  @EventListener
  void on(Changed told) {
    var after = told.after();
    if (after != null && NAME.equals(after.get("firstName"))) {
      throw new IllegalStateException("Expected to break here.");
    }
  }
}
