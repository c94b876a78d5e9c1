package dev.evenhand.work.internal.lab;

import dev.evenhand.work.WorkLab;

/// The lab of policies, for tests of modules that ask it.
public final class WorkLabs {
  private WorkLabs() {}

  public static WorkLab lab() {
    return new PolicyLab();
  }
}
