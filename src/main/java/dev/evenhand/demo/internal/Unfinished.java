package dev.evenhand.demo.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// A file beside the data while the demo company is being filled. Where it is still there at the
/// next start, `./run` begins anew: half a company is of no use to anybody.
@Profile("demo")
@Component
class Unfinished {
  private static final String NAME = "demo.unfinished";

  private final String directory;

  /// @param directory of the embedded database; empty when there is another one
  Unfinished(@Value("${evenhand.database.directory:}") String directory) {
    this.directory = directory;
  }

  void mark() {
    if (!directory.isEmpty()) {
      try {
        Files.writeString(Path.of(directory, NAME), "");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  void clear() {
    if (!directory.isEmpty()) {
      try {
        Files.deleteIfExists(Path.of(directory, NAME));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
