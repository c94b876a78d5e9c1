package dev.evenhand.solver.internal.command;

import dev.evenhand.solver.internal.engine.Report;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Solutions as files: the document, and how good it is known to be.
final class SolutionFile {
  private static final double TENTHS = 10;
  private static final JsonMapper JSON = JsonMapper.shared();

  private SolutionFile() {}

  static Optional<JsonNode> findJson(String text) {
    try {
      return Optional.of(JSON.readTree(text));
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  /// The text of a solution with its cost and bound.
  static String text(JsonNode solution, Report.Standing standing) {
    var document = (ObjectNode) solution.deepCopy();
    document.put("cost", standing.cost());
    document.put("lowerBound", standing.bound());
    document.put("optimal", standing.cost() != null && standing.cost().equals(standing.bound()));
    document.put("seconds", Math.round(standing.seconds() * TENTHS) / TENTHS);
    return JSON.writeValueAsString(document) + "\n";
  }

  /// Writes to the file, or where else when there is none.
  static void write(Optional<Path> file, String text, PrintStream otherwise) {
    if (file.isEmpty()) {
      otherwise.print(text);
      return;
    }
    try {
      Files.writeString(file.get(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
