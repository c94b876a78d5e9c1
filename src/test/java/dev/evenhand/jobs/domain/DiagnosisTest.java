package dev.evenhand.jobs.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.jobs.ErrandFailure;
import dev.evenhand.jobs.ErrandFailure.Sort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
  private static final Instant AT = Instant.parse("2026-03-28T23:59:59Z");

  @Test
  void what_failed_is_found_below_whatever_wraps_it() {
    assertThat(sort(new IllegalStateException(new SQLException("no")))).isEqualTo(Sort.DATABASE);
    assertThat(sort(new UncheckedIOException(new ConnectException()))).isEqualTo(Sort.NETWORK);
    assertThat(sort(new TimeoutException())).isEqualTo(Sort.TIME);
    assertThat(sort(new OutOfMemoryError())).isEqualTo(Sort.MEMORY);
  }

  @Test
  void anything_else_is_a_fault_of_ours() {
    assertThat(sort(new NullPointerException())).isEqualTo(Sort.FAULT);
    assertThat(sort(null)).isEqualTo(Sort.FAULT);
  }

  @Test
  void our_own_words_are_told_however_deep_they_are() {
    var ours = new IllegalStateException("Expected a week, but it is gone.");
    assertThat(of(new IOException("reset", ours)).detail())
        .isEqualTo("Expected a week, but it is gone.");
  }

  @Test
  void what_others_say_is_not_told_since_it_may_hold_secrets() {
    assertThat(of(new SQLException("password of db.example for user eve")).detail()).isNull();
    assertThat(of(new NullPointerException()).detail()).isNull();
  }

  @Test
  void long_words_are_cut() {
    var detail = of(new IllegalStateException("Expected " + "x".repeat(2000))).detail();
    assertThat(detail).hasSize(500);
  }

  @Test
  void causes_that_lead_to_themselves_come_to_an_end() {
    var one = new IllegalStateException("one");
    var other = new IllegalStateException("other", one);
    one.initCause(other);
    assertThat(sort(one)).isEqualTo(Sort.FAULT);
  }

  private static Sort sort(@Nullable Throwable cause) {
    return of(cause).sort();
  }

  private static ErrandFailure of(@Nullable Throwable cause) {
    return Diagnosis.of(cause, AT);
  }
}
