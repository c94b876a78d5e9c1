package dev.evenhand.work.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.http.FieldError;
import dev.evenhand.http.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The contract of `POST /api/lab/assignment`.
class LabControllerTest {
  private static final String AMY =
      """
      {"username":"amy","active":true,"zone":"America/Los_Angeles","shiftStart":"09:00",
       "shiftEnd":"18:00","supports":[{"queue":"P1","active":true,"quota":1}]}\
      """;
  private static final String BEN =
      """
      {"username":"ben","zone":"Asia/Tokyo","supports":[{"queue":"P1"}]}\
      """;
  private static final String CAI =
      """
      {"username":"cai","supports":[{"queue":"P1"}],"zone":"America/New_York"}\
      """;

  private final MockMvcTester mvc = MockMvcTester.of(new LabController());

  @Test
  void the_answer_names_the_assignee_and_every_step() {
    var document =
        """
        {"policy":"balanced","now":"2026-03-13T18:00:00Z","zone":"UTC",
         "queue":{"name":"P1","strategy":"s1","maxDays":2,"maxDaysMonth":300,"quotaRule":"hurdle","quotaDays":1},
         "checkShift":true,"atTime":null,"exclude":[],
         "people":[%s,%s,%s],
         "history":[{"username":"amy","queue":"P1","at":"2026-03-13T17:00:00Z","count":2}]}\
        """
            .formatted(AMY, BEN, CAI);
    assertThat(ask(document))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"assignee":"cai","steps":[
              {"rule":"supports-queue","removed":[],"left":["amy","ben","cai"]},
              {"rule":"in-shift","removed":[
                {"username":"ben","because":"out of shift until 09:00 (Asia/Tokyo)"}],"left":["amy","cai"]},
              {"rule":"available","removed":[],"left":["amy","cai"]},
              {"rule":"active-for-queue","removed":[],"left":["amy","cai"]},
              {"rule":"not-tried-yet","removed":[],"left":["amy","cai"]},
              {"rule":"quota-hurdle","removed":[],"left":["amy","cai"]},
              {"rule":"fewest-cases: today","removed":[
                {"username":"amy","because":"passed over with 2, the fewest being 0"}],"left":["cai"]}]}\
            """);
  }

  @Test
  void nobody_is_null() {
    assertThat(ask(document(BEN, "")))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"assignee":null,"steps":[
              {"rule":"supports-queue","removed":[],"left":["ben"]},
              {"rule":"in-shift","removed":[
                {"username":"ben","because":"out of shift until 09:00 (Asia/Tokyo)"}],"left":[]}]}\
            """);
  }

  @Test
  void what_is_missing_has_its_default() {
    var document =
        """
        {"now":"2026-03-13T17:59:00Z","queue":{"name":"P1"},
         "people":[{"username":"amy","supports":[{"queue":"P1"}]}]}\
        """;
    assertThat(assignee(document)).isEqualTo("amy");
    assertThat(assignee(document.replace("17:59", "18:00"))).isEqualTo("null");
  }

  @Test
  void shifts_may_be_left_out_or_asked_for_a_time_of_today() {
    assertThat(assignee(document(BEN, ""))).isEqualTo("null");
    assertThat(assignee(document(BEN, "\"checkShift\":false,"))).isEqualTo("ben");
    assertThat(assignee(document(BEN, "\"atTime\":\"17:30\","))).isEqualTo("ben");
    assertThat(assignee(document(AMY, "\"atTime\":\"18:00\","))).isEqualTo("null");
  }

  @Test
  void anybody_may_be_excluded_even_somebody_unknown() {
    assertThat(assignee(document(AMY, "\"exclude\":[\"zoe\"],"))).isEqualTo("amy");
    assertThat(assignee(document(AMY, "\"exclude\":[\"zoe\",\"amy\"],"))).isEqualTo("null");
  }

  @Test
  void history_of_other_queues_counts_across_products_only() {
    var history =
        """
        "history":[{"username":"amy","queue":"anything","at":"2026-03-13T17:00:00Z"}],\
        """;
    var people = AMY + "," + CAI;
    assertThat(assignee(document(people, history))).isEqualTo("cai");
    var thisQueue =
        document(people, history)
            .replace("{\"name\":\"P1\"", "{\"name\":\"P1\",\"strategy\":\"s2\"");
    assertThat(assignee(thisQueue)).isEqualTo("amy");
  }

  @Test
  void history_is_dated_in_the_zone_of_the_document() {
    var history =
        """
        "zone":"America/Los_Angeles",
        "history":[{"username":"amy","queue":"P1","at":"2026-03-13T06:59:59Z"}],\
        """;
    var onlyToday =
        document(AMY + "," + CAI, history)
            .replace("{\"name\":\"P1\"", "{\"name\":\"P1\",\"maxDays\":0,\"maxDaysMonth\":0");
    assertThat(assignee(onlyToday)).isEqualTo("amy");
    assertThat(assignee(onlyToday.replace("06:59:59", "07:00:00"))).isEqualTo("cai");
  }

  @Test
  void a_person_of_another_queue_does_not_support_this_one() {
    var other = AMY.replace("P1", "P2");
    assertThat(ask(document(other, ""))).bodyText().contains("not a supporter of P1");
  }

  @Test
  void every_fault_is_named_by_its_field() {
    assertThat(
            faults(
                """
                {"policy":"lottery","now":"yesterday","zone":"Mars/Olympus","checkShift":"no","atTime":"25:00",
                 "queue":{"name":" ","strategy":"s3","maxDays":31,"maxDaysMonth":-1,"quotaRule":3,"quotaDays":1.5},
                 "exclude":[7],
                 "people":[
                   {"username":"amy","active":1,"zone":"+02:00","shiftStart":9,"shiftEnd":"24:00",
                    "supports":[{"queue":"P1","active":"yes","quota":0},{"quota":"2"}]},
                   {"username":"amy","supports":{}}, 5, {}],
                 "history":[{"username":"zoe","queue":"","at":"2026-03-13","count":-1},{"username":"amy","queue":"P1"}]}\
                """))
        .containsExactlyInAnyOrder(
            """
            policy now zone checkShift atTime
            queue.name queue.strategy queue.maxDays queue.maxDaysMonth queue.quotaRule queue.quotaDays
            exclude[0]
            people[0].active people[0].zone people[0].shiftStart people[0].shiftEnd
            people[0].supports[0].active people[0].supports[0].quota
            people[0].supports[1].queue people[0].supports[1].quota
            people[1].username people[1].supports people[2] people[3].username
            history[0].username history[0].queue history[0].at history[0].count history[1].at\
            """
                .split("\\s+", -1));
  }

  @Test
  void the_queue_and_the_instant_must_be_there() {
    assertThat(faults("{}")).containsExactlyInAnyOrder("queue", "now");
    assertThat(faults("{\"now\":\"2026-03-13T18:00:00Z\",\"queue\":\"P1\"}"))
        .containsExactly("queue");
    assertThat(faults("{\"now\":\"2026-03-13T18:00:00Z\",\"queue\":{}}"))
        .containsExactly("queue.name");
  }

  @Test
  void a_queue_is_supported_once_by_a_person() {
    var twice = AMY.replace("\"supports\":[", "\"supports\":[{\"queue\":\"P1\"},");
    assertThat(faults(document(twice, ""))).containsExactly("people[0].supports[1].queue");
  }

  @Test
  void the_ends_of_time_are_refused() {
    var document = document(AMY, "");
    assertThat(faults(document.replace("2026-03-13T18", "+999999999-12-31T18")))
        .containsExactly("now");
  }

  private static String document(String people, String more) {
    return """
    {"policy":"balanced","now":"2026-03-13T18:00:00Z",%s"queue":{"name":"P1"},"people":[%s]}\
    """
        .formatted(more, people);
  }

  private MvcTestResult ask(String document) {
    return mvc.post()
        .uri("/api/lab/assignment")
        .contentType(MediaType.APPLICATION_JSON)
        .content(document.getBytes(StandardCharsets.UTF_8))
        .exchange();
  }

  private String assignee(String document) {
    var found =
        new Object() {
          String value = "";
        };
    assertThat(ask(document))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.assignee")
        .satisfies(value -> found.value = String.valueOf(value));
    return found.value;
  }

  private List<String> faults(String document) {
    var failure = Objects.requireNonNull(ask(document).getUnresolvedException());
    var cause = failure instanceof InvalidInput ? failure : failure.getCause();
    return ((InvalidInput) Objects.requireNonNull(cause))
        .errors().stream().map(FieldError::field).toList();
  }
}
