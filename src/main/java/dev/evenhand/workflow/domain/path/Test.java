package dev.evenhand.workflow.domain.path;

import java.util.List;

/// What a filter asks of each child.
sealed interface Test {
  record Or(List<Test> parts) implements Test {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  record And(List<Test> parts) implements Test {
    public And {
      parts = List.copyOf(parts);
    }
  }

  record Not(Test other) implements Test {}

  /// Whether a query finds anything.
  record Exists(Operand.Found query) implements Test {}

  /// Whether a function says so.
  record Says(Operand.Called function) implements Test {}

  record Compare(Operand left, Comparison comparison, Operand right) implements Test {}
}
