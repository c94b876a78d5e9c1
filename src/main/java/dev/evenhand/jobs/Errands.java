package dev.evenhand.jobs;

import dev.evenhand.jobs.Errand.Order;

/// Has errands done.
public interface Errands {
  /// Orders an errand in the running transaction, which must be one: it is done soon after the
  /// transaction has committed, and never if that does not.
  ///
  /// @param errand the name of its kind
  void order(String errand, Order order);
}
