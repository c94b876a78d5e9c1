package dev.evenhand.cases.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.cases.domain.imports.ImportPlan.Hours;
import dev.evenhand.cases.domain.imports.ImportPlan.Mode;
import dev.evenhand.cases.domain.imports.ImportPlan.NewPeople;
import dev.evenhand.http.FaultKind;
import dev.evenhand.http.FieldError;
import dev.evenhand.work.Priority;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {
  private static final List<String> COLUMNS =
      List.of("id", "queue", "priority", "opened", "closed", "handled by", "subject");
  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  @Test
  void a_row_becomes_a_case() {
    var read =
        read(
            Mode.REPLAY,
            " C-1 ",
            "Printers",
            "P1",
            "2026-03-13 18:00",
            "2026-03-14 09:00",
            "Amy Lin",
            "'=1+1");
    assertThat(read.problems()).isEmpty();
    var entry = read.entry();
    assertThat(entry.line()).isEqualTo(7);
    assertThat(entry.caseId()).isEqualTo("C-1");
    assertThat(entry.queue()).isEqualTo("Printers");
    assertThat(entry.priority()).isEqualTo(Priority.P1);
    assertThat(entry.openedAt()).isEqualTo("2026-03-13T21:00:00Z");
    assertThat(entry.closedAt()).isEqualTo("2026-03-14T12:00:00Z");
    assertThat(entry.facts().handledBy()).isEqualTo("Amy Lin");
    assertThat(entry.facts().subject()).isEqualTo("=1+1");
    assertThat(entry.person()).isEqualTo("Amy Lin");
    assertThat(read.texts()).containsEntry("caseId", "C-1").containsEntry("priority", "P1");
  }

  @Test
  void what_is_missing_has_a_usual_value() {
    var read = read(Mode.ASSIGN, "C-1");
    assertThat(read.problems()).isEmpty();
    assertThat(read.entry().queue()).isEqualTo("Usual");
    assertThat(read.entry().priority()).isEqualTo(Priority.P2);
    assertThat(read.entry().openedAt()).isNull();
    assertThat(read.entry().person()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "P3,P3",
    "p4,P4",
    "1,P1",
    "2 - High,P2",
    "Crítica,P1",
    "alta,P2",
    "mitjana,P3",
    "Low,P4"
  })
  void urgency_is_read_in_the_words_people_use(String text, Priority priority) {
    assertThat(read(Mode.ASSIGN, "C-1", "", text).entry().priority()).isEqualTo(priority);
  }

  @Test
  void every_problem_of_a_row_is_named() {
    var read =
        read(Mode.HISTORY, "", "", "sometimes", "tomorrow", "2027-01-01", "", "x".repeat(301));
    assertThat(read.isSound()).isFalse();
    assertThat(read.problems())
        .extracting(FieldError::field)
        .containsExactlyInAnyOrder("caseId", "priority", "openedAt", "closedAt", "subject");
  }

  @Test
  void whoever_replays_needs_to_know_when_a_case_was_opened() {
    assertThat(read(Mode.REPLAY, "C-1").problems())
        .containsExactly(FieldError.of("openedAt", FaultKind.MISSING.of()));
  }

  @Test
  void a_case_is_not_closed_before_it_is_opened() {
    assertThat(read(Mode.REPLAY, "C-1", "", "", "2026-03-13", "2026-03-12").problems())
        .extracting(FieldError::field)
        .containsExactly("closedAt");
  }

  private static RowRead read(Mode mode, String... values) {
    var plan =
        new ImportPlan(
            Mapping.guess(COLUMNS),
            ZoneId.of("America/Sao_Paulo"),
            false,
            mode,
            true,
            true,
            "Usual",
            null,
            new NewPeople("handled by", Hours.STANDARD));
    return new RowReader(COLUMNS, plan, NOW).read(7, List.of(values));
  }
}
