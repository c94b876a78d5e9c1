package dev.evenhand.workflow.domain.condition;

import dev.evenhand.workflow.Value;
import java.util.List;

/// When a transition is taken, as a question about the fields of a workflow. It has an answer for
/// any fields whatsoever.
public sealed interface Condition {

  /// Holds always: what an empty condition means.
  Condition ALWAYS = new All(List.of());

  boolean holds(Value.Entries fields);

  /// Holds when each part does.
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(Value.Entries fields) {
      return parts.stream().allMatch(part -> part.holds(fields));
    }
  }

  /// Holds when at least one part does.
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(Value.Entries fields) {
      return parts.stream().anyMatch(part -> part.holds(fields));
    }
  }

  /// Holds when the other does not.
  record Not(Condition other) implements Condition {
    @Override
    public boolean holds(Value.Entries fields) {
      return !other.holds(fields);
    }
  }

  /// Holds when what is in a field passes each check.
  record OfField(FieldPath field, List<Check> checks) implements Condition {
    public OfField {
      checks = List.copyOf(checks);
    }

    @Override
    public boolean holds(Value.Entries fields) {
      var found = field.find(fields);
      return checks.stream().allMatch(check -> check.passes(found));
    }
  }
}
