package dev.evenhand.workflow.domain.reading;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOWHERE;
import static dev.evenhand.http.FaultKind.NO_SUCH_TASK;
import static dev.evenhand.http.FaultKind.ONLY_IF;

import dev.evenhand.workflow.Value.Nothing;
import dev.evenhand.workflow.domain.condition.Condition;
import dev.evenhand.workflow.domain.condition.ConditionReader;
import dev.evenhand.workflow.domain.document.FinalStatus;
import dev.evenhand.workflow.domain.document.Transition;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the transitions of a workflow.
final class TransitionReader {
  static final String[] NAMES = {"from", "to", "condition", "priority", "status"};
  private static final int FARTHEST = 1_000_000;
  private static final int LONGEST_KEY = 100;

  private final Set<String> tasks;
  private final ConditionReader conditions;

  TransitionReader(Set<String> tasks, ConditionReader conditions) {
    this.tasks = tasks;
    this.conditions = conditions;
  }

  Transition transition(Section section) {
    var from = task(section, "from");
    var to = task(section, "to");
    if (!section.has("from") && !section.has("to")) {
      section.fault("to", NOWHERE.of());
    }
    return new Transition(
        from,
        to,
        condition(section),
        section.whole("priority", 0, -FARTHEST, FARTHEST),
        status(section));
  }

  private @Nullable String task(Section section, String name) {
    var key = section.textOrNull(name, LONGEST_KEY);
    if (key != null && !key.isEmpty() && !tasks.contains(key)) {
      section.fault(name, NO_SUCH_TASK.of(key));
    }
    return key;
  }

  private Condition condition(Section section) {
    return section.value("condition") instanceof Nothing
        ? Condition.ALWAYS
        : conditions.read(section.field("condition"), section.value("condition"));
  }

  private static @Nullable FinalStatus status(Section section) {
    if (section.has("to")) {
      if (section.has("status")) {
        section.fault("status", ONLY_IF.of("to", "null"));
      }
      return null;
    }
    if (section.has("from") && !section.has("status")) {
      section.fault("status", MISSING.of());
    }
    return section.choice("status", FinalStatus.class);
  }
}
