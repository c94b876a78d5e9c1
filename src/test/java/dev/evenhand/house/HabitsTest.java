package dev.evenhand.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Habits that a reader's eye would have to watch otherwise.
class HabitsTest {
  /// The outer edges: where a failure of one piece of work must not end the loop that does the
  /// next.
  private static final Map<String, String> EDGES =
      Map.of(
          "Lane.java", "a batch that fails is tried item by item",
          "Gathering.java", "whoever asked for what failed gets the failure, and asks alone",
          "Advances.java", "instances that cannot be followed together are followed one by one",
          "Rounds.java", "a round that fails is made up for by the next one");

  private static final Pattern CATCH_ALL =
      Pattern.compile(
          "catch \\((?:final )?(?:[\\w|. ]*\\b)?(Exception|Throwable|RuntimeException|Error)\\b \\w+\\)");

  @Test
  void nobody_catches_everything() {
    assertThat(
            main()
                .filter(file -> !EDGES.containsKey(name(file)))
                .filter(file -> finds(CATCH_ALL, file)))
        .as("a refusal is a value and a bug shall be seen; catch what you can answer for")
        .isEmpty();
  }

  @Test
  void instants_reach_postgresql_with_an_offset() {
    var bare = Pattern.compile("\\.param\\([^)]*(?:clock\\.instant\\(\\)|\\bnow\\b)\\)");
    assertThat(main().filter(file -> finds(bare, file))).as("use atOffset(UTC)").isEmpty();
  }

  private static Stream<Path> main() {
    return Sources.under("src/main/java");
  }

  private static boolean finds(Pattern pattern, Path file) {
    return Sources.lines(file).stream().anyMatch(line -> pattern.matcher(line).find());
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
