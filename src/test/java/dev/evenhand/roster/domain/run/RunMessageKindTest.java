package dev.evenhand.roster.domain.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RunMessageKindTest {
  @Test
  void a_message_has_a_code_and_arguments_and_says_the_same_in_english() {
    var message = RunMessageKind.NO_PROGRESS.with(Map.of("attempts", 4));
    assertThat(message.code()).isEqualTo("no-progress");
    assertThat(message.args()).isEqualTo(Map.of("attempts", 4));
    assertThat(message.text()).isEqualTo("It was begun 4 times and did not get on.");
  }

  @Test
  void turns_stay_turns_for_clients_and_are_a_list_in_english() {
    var turns =
        List.of(new RunMessage.Turn("mon", 0, "09:00"), new RunMessage.Turn("tue", 1, "10:00"));
    var message = RunMessageKind.UNPUBLISHED_EMPTY.with(Map.of("turns", turns));
    assertThat(message.args().get("turns")).isEqualTo(turns);
    assertThat(message.text()).endsWith("since cells stay empty: mon 09:00, tue 10:00.");
  }

  @Test
  void what_a_rule_says_is_repeated_as_it_is() {
    var message =
        RunMessageKind.BREAKS_A_RULE.with(Map.of("rule", "busy", "problem", "$1 {rule} \\"));
    assertThat(message.text()).endsWith("but “busy” is broken.\n$1 {rule} \\");
  }

  @Test
  void more_may_be_said_in_english_alone() {
    var message = RunMessageKind.IMPOSSIBLE.plain();
    assertThat(message.withMore("").text()).isEqualTo(message.text());
    assertThat(message.withMore("More.").text()).isEqualTo(message.text() + "\nMore.");
    assertThat(message.withMore("More.").args()).isEmpty();
  }

  @Test
  void an_argument_that_is_missing_is_noticed() {
    assertThatNullPointerException().isThrownBy(RunMessageKind.NO_PROGRESS::plain);
  }

  @Test
  void the_guide_lists_every_code_with_its_arguments() throws IOException {
    var expected =
        Stream.of(RunMessageKind.values())
            .map(RunMessageKindTest::row)
            .collect(Collectors.joining("\n"));
    assertThat(Files.readString(Path.of("docs/guide/roster.md")))
        .contains(
            "| `messageCode` | Arguments | In English |\n|---|---|---|\n" + expected + "\n\n");
  }

  private static String row(RunMessageKind kind) {
    var arguments =
        kind.arguments().stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
    var english = kind.english().replace("\n", " ");
    return "| `%s` | %s | %s |".formatted(kind.code(), arguments, english);
  }
}
