package dev.evenhand.roster.domain.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where a table comes from.
public enum ImportSource {
  YAML,
  CSV,
  GOOGLE,
  /// The one of its kind that was applied last is used again.
  LAST;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ImportSource> find(String word) {
    return Arrays.stream(values()).filter(source -> source.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(ImportSource::word).toList();
  }
}
