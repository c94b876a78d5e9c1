package dev.evenhand.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaultKindTest {
  @Test
  void a_fault_has_a_code_and_arguments_and_says_the_same_in_english() {
    var error = FieldError.of("days", FaultKind.NOT_IN_RANGE.of(1, 7, 9));
    assertThat(error)
        .isEqualTo(
            new FieldError(
                "days",
                "not-in-range",
                Map.of("least", 1, "most", 7, "value", 9),
                "Expected a whole number from 1 to 7, but got 9."));
  }

  @Test
  void a_list_stays_a_list_for_clients() {
    var fault = FaultKind.NOT_ONE_OF.of(List.of("en", "ca"), "de");
    assertThat(fault.args().get("allowed")).isEqualTo(List.of("en", "ca"));
    assertThat(fault.message()).isEqualTo("Expected one of en, ca, but got “de”.");
  }

  @Test
  void what_somebody_typed_is_repeated_as_it_is_but_not_at_any_length() {
    assertThat(FaultKind.UNKNOWN.of("$1 {least} \\").message())
        .isEqualTo("There is no “$1 {least} \\” here.");
    assertThat(FaultKind.UNKNOWN.of("x".repeat(500)).message()).hasSizeLessThan(120);
    assertThat(FaultKind.UNKNOWN.of((Object) null).message()).isEqualTo("There is no “” here.");
  }

  @Test
  void arguments_that_are_missing_or_too_many_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> FaultKind.TOO_LONG.of());
    assertThatIllegalArgumentException().isThrownBy(() -> FaultKind.MISSING.of(1));
  }

  @Test
  void the_guide_lists_every_code_with_its_arguments() throws IOException {
    var expected =
        Stream.of(FaultKind.values()).map(FaultKindTest::row).collect(Collectors.joining("\n"));
    var guide = Files.readString(Path.of("docs/guide/api.md"));
    assertThat(guide)
        .contains("| Code | Arguments | In English |\n|---|---|---|\n" + expected + "\n\n");
  }

  private static String row(FaultKind kind) {
    var arguments =
        kind.arguments().stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
    var english = kind.english().replace("\n", " ");
    return "| `%s` | %s | %s |".formatted(kind.code(), arguments, english);
  }
}
