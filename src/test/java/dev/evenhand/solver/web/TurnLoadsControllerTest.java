package dev.evenhand.solver.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.http.FieldError;
import dev.evenhand.http.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The contract of `POST /api/lab/turn-loads`.
class TurnLoadsControllerTest {
  private static final String WEEK =
      """
      "days":["mon","tue","wed","thu","fri"],"turnsPerDay":4,"breakTurns":[1,2],"lines":6,\
      "maxPerDay":2,"maxOverload":%s,"ignoreCredit":false\
      """;
  private static final String ANA =
      """
      {"id":"ana","ideal":5,"credit":0,"daysOff":["fri"],"busy":[{"day":"mon","turn":0}]}\
      """;

  private final MockMvcTester mvc = MockMvcTester.of(new TurnLoadsController());

  @Test
  void the_answer_shows_every_step_of_everybody() throws Exception {
    var answer = ask("{" + WEEK.formatted(0) + ",\"people\":[" + ANA + "," + others(29) + "]}");
    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getContentAsString())
        .startsWith(
            """
            {"target":120,"nobody":0,"people":[{"id":"ana","prorated":4.0,"rounded":4,"capacity":8,\
            "bound":4,"limited":4,"completed":4,"final":4,"overload":0.0,"creditAfter":0},\
            """);
  }

  @Test
  void a_week_of_one_day_is_shared_out_by_the_same_words() {
    assertThat(
            ask(
                """
                {"days":["mon"],"turnsPerDay":4,"breakTurns":[1,2],"lines":6,"maxPerDay":2,
                 "maxOverload":1,"ignoreCredit":false,"people":[%s]}\
                """
                    .formatted(ANA)))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"target":24,"nobody":22,"people":[{"id":"ana","prorated":1.0,"rounded":1,"capacity":2,
             "bound":2,"limited":1,"completed":2,"final":2,"overload":1.0,"creditAfter":1}]}\
            """);
  }

  @Test
  void numbers_may_have_decimals_and_are_kept_exactly() throws Exception {
    var person =
        """
        {"id":"bo","ideal":4.3,"credit":-0.4,"daysOff":["sun","thu"]}\
        """;
    var answer = ask("{" + WEEK.formatted("0.5") + ",\"people\":[" + person + "]}");
    assertThat(answer.getResponse().getContentAsString())
        .endsWith(
            """
            {"id":"bo","prorated":3.44,"rounded":3,"capacity":8,"bound":4,"limited":3,\
            "completed":4,"final":4,"overload":0.6,"creditAfter":0.6}]}\
            """);
  }

  @Test
  void everything_that_does_not_fit_is_named() {
    assertThat(
            faults(
                """
                {"days":["mon",7,"tues","mon"],"turnsPerDay":4,"breakTurns":[1,4],"lines":0,
                 "maxOverload":-1,"ignoreCredit":"no","people":[{"id":"a","ideal":"5"},
                 {"id":"a","credit":true,"busy":[{"day":"mon"},{"day":"xyz","turn":4}]},7]}\
                """))
        .containsExactly(
            "days[1] not-a-text",
            "days[2] not-one-of",
            "days[3] twice",
            "breakTurns[1] not-in-range",
            "lines not-in-range",
            "maxOverload number-not-in-range",
            "ignoreCredit not-true-or-false",
            "people[2] not-an-object",
            "people[0].ideal number-not-in-range",
            "people[1].ideal missing",
            "people[1].credit number-not-in-range",
            "people[1].busy[0].turn missing",
            "people[1].busy[1].turn not-in-range",
            "people[1].busy[1].day not-one-of",
            "people[1].id twice");
  }

  @Test
  void what_must_be_there_is_asked_for() {
    assertThat(faults("{}"))
        .containsExactly("days missing", "turnsPerDay missing", "lines missing", "people missing");
  }

  private static String others(int many) {
    return IntStream.range(0, many)
        .mapToObj("{\"id\":\"p%d\",\"ideal\":4}"::formatted)
        .collect(Collectors.joining(","));
  }

  private List<String> faults(String document) {
    var thrown = Objects.requireNonNull(ask(document).getUnresolvedException());
    var input = thrown instanceof InvalidInput found ? found : (InvalidInput) thrown.getCause();
    return Objects.requireNonNull(input).errors().stream().map(this::told).toList();
  }

  private String told(FieldError error) {
    return error.field() + " " + error.code();
  }

  private MvcTestResult ask(String document) {
    return mvc.post()
        .uri("/api/lab/turn-loads")
        .contentType(MediaType.APPLICATION_JSON)
        .content(document.getBytes(StandardCharsets.UTF_8))
        .exchange();
  }
}
