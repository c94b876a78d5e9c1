package dev.evenhand.cases.domain.imports;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Which column of a table holds which field.
///
/// @param columns by field, the name of its column; fields without a column are missing
public record Mapping(Map<Field, String> columns) {
  public Mapping {
    var ordered = new EnumMap<Field, String>(Field.class);
    ordered.putAll(columns);
    columns = Collections.unmodifiableMap(ordered);
  }

  /// What the names of the columns suggest; no column is used twice.
  public static Mapping guess(List<String> names) {
    var guessed = new EnumMap<Field, String>(Field.class);
    var used = new HashSet<String>();
    for (var field : Field.values()) {
      field.usualNames().stream()
          .flatMap(usual -> names.stream().filter(name -> Plain.header(name).equals(usual)))
          .filter(used::add)
          .findFirst()
          .ifPresent(name -> guessed.put(field, name));
    }
    return new Mapping(guessed);
  }

  public boolean has(Field field) {
    return columns.containsKey(field);
  }
}
