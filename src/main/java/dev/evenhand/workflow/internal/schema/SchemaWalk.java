package dev.evenhand.workflow.internal.schema;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.Value.Items;
import dev.evenhand.workflow.Value.Text;
import dev.evenhand.workflow.domain.schema.Schema.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Looks for what a schema may not have here, although JSON Schema would allow it: references to
/// elsewhere, other dialects, and patterns that cannot be run safely.
final class SchemaWalk {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  /// What stands below these are values and no schemas.
  private static final Set<String> VALUES = Set.of("const", "enum", "default", "examples");

  /// What stands below these has names of its own.
  private static final Set<String> NAMED =
      Set.of("properties", "$defs", "definitions", "dependentSchemas", "patternProperties");

  private final List<Problem> problems = new ArrayList<>();

  private SchemaWalk() {}

  static List<Problem> problems(Value schema) {
    var walk = new SchemaWalk();
    walk.schema("", schema);
    return walk.problems;
  }

  private void schema(String place, Value schema) {
    if (!(schema instanceof Entries(var keywords))) {
      return;
    }
    keywords.forEach((keyword, value) -> {
      var at = place + "." + keyword;
      if (value instanceof Text(var text)) {
        text(at, keyword, text);
      } else if (NAMED.contains(keyword)) {
        named(at, keyword, value);
      } else if (!VALUES.contains(keyword)) {
        nested(at, value);
      }
    });
  }

  private void nested(String place, Value value) {
    if (value instanceof Items(var values)) {
      for (int number = 0; number < values.size(); number++) {
        schema("%s[%d]".formatted(place, number), values.get(number));
      }
    } else {
      schema(place, value);
    }
  }

  private void named(String place, String keyword, Value value) {
    if (value instanceof Entries(var schemas)) {
      schemas.forEach((name, each) -> {
        var at = place + "." + name;
        if (keyword.equals("patternProperties")) {
          pattern(at, name);
        }
        schema(at, each);
      });
    }
  }

  private void text(String place, String keyword, String text) {
    switch (keyword) {
      case "pattern" -> pattern(place, text);
      case "$ref" -> {
        if (!text.equals("#") && !text.startsWith("#/")) {
          note(place, "only what is in the same schema can be referred to, but this is “%s”", text);
        }
      }
      case "$dynamicRef" ->
          note(place, "references that depend on where they are used are not possible: “%s”", text);
      case "$id" -> note(place, "a schema has no address here, but this is “%s”", text);
      case "$schema" -> {
        if (!text.equals(DIALECT)) {
          note(place, "only the dialect 2020-12 is possible, but this is “%s”", text);
        }
      }
      default -> {}
    }
  }

  private void pattern(String place, String text) {
    if (LinearPatterns.read(text).isEmpty()) {
      note(place, "a pattern as RE2 runs it is expected, but this is “%s”", text);
    }
  }

  private void note(String place, String problem, String text) {
    problems.add(new Problem(place, problem.formatted(text)));
  }
}
