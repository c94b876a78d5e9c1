package dev.evenhand.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The same as `mvn spotless:check`, for builds whose Maven runs on an older JDK than Spotless
/// needs.
class FormatTest {
  private final Formatter formatter = new Formatter();

  @Test
  void every_file_is_formatted() {
    assertThat(Sources.all().filter(file -> !isFormatted(file)))
        .as("run mvn spotless:apply on JDK 25")
        .isEmpty();
  }

  private boolean isFormatted(Path file) {
    var text = String.join("\n", Sources.lines(file)) + "\n";
    try {
      var ordered = ImportOrderer.reorderImports(text, JavaFormatterOptions.Style.GOOGLE);
      var used = RemoveUnusedImports.removeUnusedImports(ordered);
      return formatter.formatSource(used).equals(text);
    } catch (FormatterException e) {
      throw new AssertionError("Expected to read " + file + ".", e);
    }
  }
}
