package dev.evenhand.connect.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

  @ParameterizedTest(name = "\"{0}\" is {1} s")
  @CsvSource({
    "2, 2",
    "' 120 ', 120",
    "0, 0",
    "'', 0",
    "soon, 0",
    "-5, 0",
    "99999999999999999999, 0",
    "'Tue, 1 Dec 2026 10:00:30 GMT', 30",
    "'Tue, 1 Dec 2026 09:00:00 GMT', 0"
  })
  void seconds_or_a_date_beside_the_date_of_the_answer(String said, long seconds) {
    var headers =
        HttpHeaders.of(
            Map.of("Retry-After", List.of(said), "Date", List.of("Tue, 1 Dec 2026 10:00:00 GMT")),
            (_, _) -> true);
    assertThat(RetryAfter.of(headers)).isEqualTo(Duration.ofSeconds(seconds));
  }
}
