package dev.evenhand.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The Java files of the repository.
final class Sources {
  private Sources() {}

  static Stream<Path> all() {
    return Stream.of("src/main/java", "src/test/java").flatMap(Sources::under);
  }

  static Stream<Path> under(String root) {
    try (var files = Files.walk(Path.of(root))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
