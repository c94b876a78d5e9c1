package dev.evenhand.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DecisionsTest {
  private static final Path FOLDER = Path.of("docs/adr");
  private static final List<String> HEADINGS =
      List.of("## Context", "## Decision", "## Turned down", "## Consequences");

  @Test
  void every_decision_has_a_number_of_its_own() {
    assertThat(decisions())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(name).matches("\\d{4}-[a-z0-9-]+\\.md"))
        .extracting(name -> name.substring(0, 4))
        .doesNotHaveDuplicates();
  }

  @Test
  void every_decision_is_in_the_index_once() {
    var index = text("README.md");
    assertThat(decisions())
        .allSatisfy(name ->
            assertThat(Pattern.compile(Pattern.quote("(" + name + ")")).matcher(index).results())
                .as(name)
                .hasSize(1));
  }

  @Test
  void every_decision_says_when_why_and_what_else_there_was() {
    assertThat(decisions())
        .allSatisfy(name -> {
          var text = text(name);
          assertThat(text).startsWith("# " + name.substring(0, 4) + " ");
          assertThat(text).containsPattern("\nStatus: .+ · Date: \\d{4}-\\d{2}-\\d{2}\n");
          assertThat(text).contains(HEADINGS).contains("**D1**");
        });
  }

  private static List<String> decisions() {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.equals("README.md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
