package dev.evenhand.work.domain.policy;

import dev.evenhand.work.domain.Narrowing;

/// Remembers which rule was asked last: the one that decided.
public final class LastRule implements Narrowing {
  private String name = "";

  @Override
  public void begins(String rule) {
    name = rule;
  }

  public String name() {
    return name;
  }
}
