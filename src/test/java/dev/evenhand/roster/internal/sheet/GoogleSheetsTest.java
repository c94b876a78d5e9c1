package dev.evenhand.roster.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.roster.domain.imports.Rows;
import dev.evenhand.roster.internal.sheet.SheetAnswer.Why;
import dev.evenhand.roster.internal.sheet.SheetPeer.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GoogleSheetsTest {
  private final SheetPeer google = new SheetPeer();
  private final SheetKey key = new SheetKey(google.key(), "roster@p.iam.gserviceaccount.test");
  private GoogleSheets sheets = sheets(Duration.ofSeconds(3));

  @BeforeEach
  void fill() {
    google.put("People", "Sheet1!B3:D9", "[[\"person\",\"table\"],[\"ana\",3],[],[\"joan\"]]");
  }

  @AfterEach
  void close() {
    google.close();
  }

  private GoogleSheets sheets(Duration patience) {
    var settings =
        new SheetSettings(null, null, google.address(), Duration.ofMillis(700), patience);
    return new GoogleSheets(settings, Clock.systemUTC());
  }

  @Test
  void a_named_range_has_the_lines_of_the_sheet_and_missing_cells_are_empty() {
    var rows = SheetRows.of((SheetAnswer.Cells) read("People"));
    assertThat(rows.columns()).containsExactly("person", "table");
    assertThat(rows.rows())
        .containsExactly(
            new Rows.Row(4, Map.of("person", "ana", "table", "3")),
            new Rows.Row(6, Map.of("person", "joan", "table", "")));
  }

  @Test
  void days_and_times_are_numbers_in_a_sheet() {
    google.put(
        "Busy",
        "Sheet1!A1:D2",
        "[[\"date\",\"from\",\"to\",\"reason\"],[46083,0.375,0.4270833333333333,2026]]");
    var row = SheetRows.of((SheetAnswer.Cells) read("Busy")).rows().getFirst();
    assertThat(row.cells())
        .isEqualTo(Map.of("date", "2026-03-02", "from", "09:00", "to", "10:15", "reason", "2026"));
  }

  @Test
  void an_empty_range_has_no_rows() {
    google.putEmpty("People");
    assertThat(SheetRows.of((SheetAnswer.Cells) read("People")).rows()).isEmpty();
  }

  @Test
  void whoever_asked_too_often_waits_as_long_as_google_wants() {
    google.next(Trouble.of(429, "RESOURCE_EXHAUSTED").with("Retry-After", "1"));
    long start = System.nanoTime();
    assertThat(read("People")).isInstanceOf(SheetAnswer.Cells.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(950));
    assertThat(google.reads()).isEqualTo(2);
  }

  @Test
  void nobody_waits_longer_than_there_is_patience() {
    google.next(Trouble.of(429, "RESOURCE_EXHAUSTED").with("Retry-After", "3600"));
    assertThat(read("People")).isEqualTo(new SheetAnswer.Not(Why.BUSY));
    assertThat(google.reads()).isEqualTo(1);
  }

  @Test
  void a_token_that_expired_is_renewed() {
    google.next(
        Trouble.of(401, "UNAUTHENTICATED")
            .with("WWW-Authenticate", "Bearer error=\"invalid_token\""));
    assertThat(read("People")).isInstanceOf(SheetAnswer.Cells.class);
    assertThat(google.tokens()).isEqualTo(2);
  }

  @Test
  void a_key_google_does_not_accept_is_told_apart() {
    google.refuseKey();
    assertThat(read("People")).isEqualTo(new SheetAnswer.Not(Why.KEY_REFUSED));
  }

  @Test
  void errors_of_the_server_and_slow_answers_are_tried_again() {
    google.next(Trouble.of(503, "UNAVAILABLE"), Trouble.slow(1500));
    assertThat(read("People")).isInstanceOf(SheetAnswer.Cells.class);
    assertThat(google.reads()).isEqualTo(3);
  }

  @Test
  void a_server_that_stays_down_is_given_up() {
    sheets = sheets(Duration.ofSeconds(1));
    for (int i = 0; i < 5; i++) {
      google.next(Trouble.of(500, "INTERNAL"));
    }
    assertThat(read("People")).isEqualTo(new SheetAnswer.Not(Why.DOWN));
    google.close();
    assertThat(read("People")).isEqualTo(new SheetAnswer.Not(Why.DOWN));
  }

  @Test
  void what_cannot_be_read_says_why() {
    assertThat(read("Nowhere")).isEqualTo(new SheetAnswer.Not(Why.NO_SUCH_RANGE));
    assertThat(sheets.read(key, "another", "People"))
        .isEqualTo(new SheetAnswer.Not(Why.NO_SUCH_SHEET));
    google.next(Trouble.of(403, "PERMISSION_DENIED"));
    assertThat(read("People")).isEqualTo(new SheetAnswer.Not(Why.NOT_SHARED));
  }

  @Test
  void a_key_stays_out_of_logs() {
    assertThat(key.toString()).doesNotContain("PRIVATE");
  }

  private SheetAnswer read(String range) {
    return sheets.read(key, "the-spreadsheet", range);
  }
}
