package dev.evenhand.solver.internal.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// The folder that a process had to itself.
record RunFolder(Path path) {
  private static final int LAST_WORDS = 4000;
  private static final String ERRORS = "stderr.txt";

  Path errors() {
    return path.resolve(ERRORS);
  }

  /// The end of what the process printed on standard error.
  String lastWords() {
    try {
      var words = Files.readString(errors());
      return words.substring(Math.max(0, words.length() - LAST_WORDS));
    } catch (IOException e) {
      return "";
    }
  }

  void delete() {
    try (var files = Files.walk(path)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
