package dev.evenhand.cases.domain.imports;

import dev.evenhand.work.Priority;
import java.util.Map;
import java.util.Optional;

/// Reads how urgent a case is, as tables write it: `P1`, `1`, `1 - Critical`, `high`, `alta`.
final class Urgency {
  private static final Map<String, Priority> WORDS =
      Map.ofEntries(
          Map.entry("critical", Priority.P1),
          Map.entry("critica", Priority.P1),
          Map.entry("critico", Priority.P1),
          Map.entry("urgent", Priority.P1),
          Map.entry("urgente", Priority.P1),
          Map.entry("high", Priority.P2),
          Map.entry("alta", Priority.P2),
          Map.entry("alt", Priority.P2),
          Map.entry("medium", Priority.P3),
          Map.entry("moderate", Priority.P3),
          Map.entry("normal", Priority.P3),
          Map.entry("mitjana", Priority.P3),
          Map.entry("media", Priority.P3),
          Map.entry("low", Priority.P4),
          Map.entry("baixa", Priority.P4),
          Map.entry("baja", Priority.P4));

  private Urgency() {}

  /// Empty when it is none we know; the usual priority when nothing is said.
  static Optional<Priority> read(String text) {
    var words = Plain.words(text, " ");
    if (words.isEmpty()) {
      return Optional.of(Priority.P2);
    }
    var first = words.split(" ", 2)[0];
    if (first.matches("p?[1-4]")) {
      return Optional.of(Priority.ofRank(first.charAt(first.length() - 1) - '0'));
    }
    return Optional.ofNullable(WORDS.get(first));
  }
}
