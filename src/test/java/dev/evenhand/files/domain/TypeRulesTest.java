package dev.evenhand.files.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypeRulesTest {
  private final TypeRules rules =
      new TypeRules(
          List.of("image/*", "application/vnd.ms-*", "text/plain"),
          List.of("*svg*", "*macroenabled*"),
          List.of("ps1", "exe"));

  @Test
  void a_type_is_allowed_by_name_or_by_a_star() {
    assertThat(rules.allow("text/plain")).isTrue();
    assertThat(rules.allow("IMAGE/png")).isTrue();
    assertThat(rules.allow("application/vnd.ms-excel")).isTrue();
  }

  @Test
  void what_no_pattern_names_is_not_allowed() {
    assertThat(rules.allow("application/octet-stream")).isFalse();
    assertThat(rules.allow("text/plainer")).isFalse();
    assertThat(rules.allow("x-image/png")).isFalse();
  }

  @Test
  void refusing_goes_before_allowing() {
    assertThat(rules.allow("image/svg+xml")).isFalse();
    assertThat(rules.allow("application/vnd.ms-excel.sheet.macroEnabled.12")).isFalse();
  }

  @Test
  void an_ending_is_found_in_any_case_and_before_dots_that_some_systems_drop() {
    assertThat(rules.refusedEnding("setup.PS1")).contains("ps1");
    assertThat(rules.refusedEnding("setup.exe. .")).contains("exe");
    assertThat(rules.refusedEnding("exe")).isEmpty();
    assertThat(rules.refusedEnding("annexe.pdf")).isEmpty();
  }
}
