package dev.evenhand.work.domain.policy;

import dev.evenhand.people.PersonId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// A decision in one or two plain sentences: a code with values for screens in other languages, and
/// the same in English.
public record Explanation(String code, Map<String, String> args, String text) {
  public Explanation {
    args = Collections.unmodifiableMap(new LinkedHashMap<>(args));
  }

  /// Explains in the names that readers know people by.
  public static Explanation of(Decision decision, Function<PersonId, String> names) {
    return new Wording(decision, names).explanation();
  }
}
