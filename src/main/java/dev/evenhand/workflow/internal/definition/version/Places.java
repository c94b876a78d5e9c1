package dev.evenhand.workflow.internal.definition.version;

import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.workflow.domain.difference.Difference;
import dev.evenhand.workflow.domain.difference.Differences;
import dev.evenhand.workflow.domain.version.Source;
import dev.evenhand.workflow.internal.definition.DocumentReader;
import dev.evenhand.workflow.internal.definition.ReadDocument;
import java.util.stream.Collectors;

/// Says in short where a document is not the same any more, for the audit.
final class Places {
  private static final int MOST = 20;

  private Places() {}

  /// The paths; empty when only its form is another, or when one of the two cannot be read.
  static String between(Source before, ReadDocument after) {
    var value = after.value();
    if (value == null) {
      return "";
    }
    try {
      var paths =
          Differences.between(DocumentReader.value(before, new Fields()), value).stream()
              .map(Difference::path)
              .toList();
      var told = paths.stream().limit(MOST).collect(Collectors.joining(", "));
      return paths.size() > MOST ? told + ", …" : told;
    } catch (InvalidInput e) {
      return "";
    }
  }
}
