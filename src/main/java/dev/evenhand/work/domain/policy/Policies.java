package dev.evenhand.work.domain.policy;

import java.util.Optional;

/// All policies, by the name under which queues and decisions know them.
public final class Policies {
  private static final Policy BALANCED = new BalancedPolicy();
  private static final Policy SHORTEST_LIST = new ShortestListPolicy();

  private Policies() {}

  /// Any policy a stored decision may name.
  public static Optional<Policy> find(String name) {
    return switch (name) {
      case "manual" -> Optional.of(ManualPolicy.MANUAL);
      case "claim" -> Optional.of(ManualPolicy.CLAIM);
      default -> findForQueue(name);
    };
  }

  /// A policy that can hand a queue's work out by itself: what it counts, the lane counts.
  public static Optional<Policy> findForQueue(String name) {
    return switch (name) {
      case BalancedPolicy.NAME -> Optional.of(BALANCED);
      case ShortestListPolicy.NAME -> Optional.of(SHORTEST_LIST);
      default -> Optional.empty();
    };
  }
}
