package dev.evenhand.workflow.internal.layout;

import dev.evenhand.workflow.domain.reading.LayoutCompiler.Compiled;
import dev.evenhand.workflow.domain.reading.LayoutCompiler.Failed;
import dev.evenhand.workflow.domain.reading.LayoutCompiler.Outcome;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Outcomes by their sources; those that were longest not asked for are forgotten first.
final class Remembered {
  private static final long LEAST = 200;

  private final long most;
  private final LinkedHashMap<String, Outcome> outcomes = new LinkedHashMap<>(16, 0.75f, true);
  private long size;

  /// @param most characters of sources and scripts
  Remembered(long most) {
    this.most = most;
  }

  synchronized Optional<Outcome> find(String source) {
    return Optional.ofNullable(outcomes.get(source));
  }

  synchronized void remember(String source, Outcome outcome) {
    if (outcomes.put(source, outcome) == null) {
      size += size(source, outcome);
    }
    var eldest = outcomes.entrySet().iterator();
    while (size > most && eldest.hasNext()) {
      var entry = eldest.next();
      eldest.remove();
      size -= size(entry.getKey(), entry.getValue());
    }
  }

  private static long size(String source, Outcome outcome) {
    return LEAST
        + source.length()
        + switch (outcome) {
          case Compiled(var script) -> script.length();
          case Failed(_, _, var message) -> message.length();
        };
  }
}
