package dev.evenhand.workflow.domain.path;

import dev.evenhand.workflow.Value;
import java.util.List;

/// What filters compare, and what functions are given.
sealed interface Operand {
  record Literal(Value value) implements Operand {}

  /// What a query finds, which begins at the root or at the child that is looked at.
  record Found(boolean isFromRoot, List<Segment> segments) implements Operand {
    public Found {
      segments = List.copyOf(segments);
    }

    boolean isSingular() {
      return segments.stream().allMatch(Segment::isSingular);
    }
  }

  record Called(Function function, List<Operand> arguments) implements Operand {
    public Called {
      arguments = List.copyOf(arguments);
    }
  }
}
