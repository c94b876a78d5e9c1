package dev.evenhand.roster.domain.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a table says something about, and the columns it may have. Names of columns are the same
/// whatever their case and whatever stands between their words.
public enum ImportKind {
  PEOPLE,
  BUSY,
  LOADS,
  LEAVE;

  /// The column of every table that says whom a row is about.
  public static final String PERSON = "person";

  private static final List<String> NAMES_OF_PERSON =
      List.of("person", "username", "email", "name");

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ImportKind> find(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(ImportKind::word).toList();
  }

  /// All it may have, that of the person first.
  public List<String> columns() {
    return switch (this) {
      case PEOPLE ->
          List.of(
              PERSON,
              "planned",
              "extension",
              "colour",
              "table",
              "groups",
              "ideal",
              "maxPerDay",
              "needsBreak");
      case BUSY -> List.of(PERSON, "weekday", "date", "from", "to", "optional", "reason");
      case LOADS -> List.of(PERSON, "ideal");
      case LEAVE -> List.of(PERSON, "start", "end", "note");
    };
  }

  /// Our name of a column, whatever the table calls it.
  public Optional<String> column(String name) {
    var plain = plain(name);
    return NAMES_OF_PERSON.contains(plain)
        ? Optional.of(PERSON)
        : columns().stream().filter(column -> plain(column).equals(plain)).findFirst();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
  }
}
