package dev.evenhand.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Files of at most 300 lines, methods of at most 40, constructors of at most five parameters,
/// packages of at most 15 types. An exception is an entry of [#ALLOWED] with its reason.
class SizeTest {
  private static final Map<String, String> ALLOWED =
      Map.of(
          "src/main/java/dev/evenhand/work",
          "the hub is what every other module speaks to: its words are more than others have");
  private static final Pattern METHOD_START =
      Pattern.compile(
          "^  (?:  )?(?!(?:return|yield|new|if|else|for|while|do|switch|try|throw|synchronized)\\b)"
              + "[\\w@<].*\\)(?: throws [\\w., ]+)? \\{$");
  private static final Pattern CONSTRUCTOR =
      Pattern.compile(
          "(?m)^  (?:public |private |protected )?([A-Z]\\w*)\\(([^)]*)\\)\\s*(?:throws [\\w., ]+)?\\{");

  @Test
  void files_have_at_most_300_lines() {
    assertThat(
            Sources.all()
                .filter(file -> Sources.lines(file).size() > 300)
                .filter(SizeTest::unexcused))
        .isEmpty();
  }

  @Test
  void methods_have_at_most_40_lines() {
    assertThat(
            Sources.all().filter(SizeTest::unexcused).flatMap(file -> longMethods(file).stream()))
        .isEmpty();
  }

  @Test
  void constructors_take_at_most_five_parameters() {
    assertThat(
            Sources.all()
                .filter(SizeTest::unexcused)
                .flatMap(file -> wideConstructors(file).stream()))
        .isEmpty();
  }

  @Test
  void packages_have_at_most_15_types() {
    var counts = new TreeMap<String, Integer>();
    Sources.all()
        .filter(file -> !file.endsWith("package-info.java"))
        .forEach(file -> counts.merge(String.valueOf(file.getParent()), 1, Integer::sum));
    counts.values().removeIf(count -> count <= 15);
    counts.keySet().removeIf(ALLOWED::containsKey);
    assertThat(counts).isEmpty();
  }

  private static boolean unexcused(Path file) {
    return !ALLOWED.containsKey(file.toString());
  }

  private static List<String> longMethods(Path file) {
    var found = new ArrayList<String>();
    var lines = Sources.lines(file);
    for (int start = 0; start < lines.size(); start++) {
      if (!METHOD_START.matcher(lines.get(start)).matches() || endsARecordHead(lines.get(start))) {
        continue;
      }
      var indent = lines.get(start).length() - lines.get(start).stripLeading().length();
      var close = " ".repeat(indent) + "}";
      int end = start + 1;
      while (end < lines.size() && !lines.get(end).equals(close)) {
        end++;
      }
      if (end - start + 1 > 40) {
        found.add(file + ":" + (start + 1) + " has " + (end - start + 1) + " lines");
      }
    }
    return found;
  }

  private static boolean endsARecordHead(String line) {
    return line.chars().filter(c -> c == ')').count() > line.chars().filter(c -> c == '(').count();
  }

  private static List<String> wideConstructors(Path file) {
    var text = String.join("\n", Sources.lines(file));
    if (!text.contains("class " + file.getFileName().toString().replace(".java", ""))) {
      return List.of();
    }
    return CONSTRUCTOR
        .matcher(text)
        .results()
        .filter(found -> found.group(2).replaceAll("<[^>]*>", "").split(",").length > 5)
        .map(found -> file + ": " + found.group(1))
        .toList();
  }
}
