package dev.evenhand.deals.web.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.http.FieldError;
import dev.evenhand.http.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The contract of `POST /api/lab/earliest-week`.
class EarliestWeekLabTest {
  private final MockMvcTester mvc = MockMvcTester.of(new EarliestWeekLabController());

  private static String document(String advisers) {
    return document(advisers, "");
  }

  private static String document(String advisers, String more) {
    return """
    {"today":"2026-03-11","zone":"Australia/Sydney","deal":{"servicePackage":"seed"},"advisers":[%s]%s}\
    """
        .formatted(advisers, more);
  }

  private MvcTestResult ask(String document) {
    return mvc.post()
        .uri("/api/lab/earliest-week")
        .contentType(MediaType.APPLICATION_JSON)
        .content(document.getBytes(StandardCharsets.UTF_8))
        .exchange();
  }

  private List<FieldError> faults(String document) {
    var failure = Objects.requireNonNull(ask(document).getUnresolvedException());
    var cause = failure instanceof InvalidInput ? failure : failure.getCause();
    return ((InvalidInput) Objects.requireNonNull(cause)).errors();
  }

  @Test
  void the_answer_has_every_week_and_every_step() {
    var document =
        """
        {"today":"2026-03-11","zone":"Australia/Sydney","prestartWeeks":3,"limits":{"default":6,"Solo Adviser":4},
         "deal":{"servicePackage":"seed","household":"","agreementDate":null},
         "advisers":[{"email":"a@x.com","takingOnClients":true,"servicePackages":"Seed;Series A","households":"","podType":"Standard Pod","startDate":"2020-01-01",
           "meetings":[{"at":"2026-03-24T01:00:00Z","type":"Clarify"}],"dealsWithoutClarify":["2026-02-09"],"leave":[{"start":"2026-03-23","end":"2026-03-27"}]}],
         "closures":[{"start":"2026-12-24","end":"2027-01-01"}],
         "overrides":[{"email":"a@x.com","effective":"2026-03-10","monthlyLimit":8}]}\
        """;
    assertThat(ask(document))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"chosen":"a@x.com","advisers":[{"email":"a@x.com","eligible":true,"because":null,
              "earliestWeek":"2026-W14","monday":"2026-03-30"}],
             "steps":[
              {"rule":"taking-on-clients","removed":[],"left":["a@x.com"]},
              {"rule":"service-package","removed":[],"left":["a@x.com"]},
              {"rule":"household","removed":[],"left":["a@x.com"]},
              {"rule":"data-can-be-read","removed":[],"left":["a@x.com"]}]}\
            """);
    var weeks = assertThat(ask(document)).bodyJson();
    weeks.extractingPath("$.advisers[0].weeks.length()").isEqualTo(53);
    weeks
        .extractingPath("$.advisers[0].weeks[0:4]")
        .asArray()
        .extracting(Object::toString)
        .containsExactly(
            week("2026-W10", "2026-03-02", 0, "No", 1, 3, 0, -3),
            week("2026-W11", "2026-03-09", 0, "No", 0, 3, 0, -3),
            week("2026-W12", "2026-03-16", 0, "No", 0, 4, 0, -4),
            week("2026-W13", "2026-03-23", 1, "Full", 0, 0, 0, 0));
    weeks.extractingPath("$.advisers[0].weeks[42].outOfOffice").isEqualTo("Partial: 2");
    weeks.extractingPath("$.advisers[0].weeks[43].outOfOffice").isEqualTo("Full");
  }

  private static String week(
      String label,
      String monday,
      int clarifies,
      String outOfOffice,
      int deals,
      int target,
      int actual,
      int difference) {
    return "{week=%s, monday=%s, clarifies=%d, kickOffs=0, outOfOffice=%s, dealsWithoutClarify=%d, target=%d, actual=%d, difference=%d}"
        .formatted(label, monday, clarifies, outOfOffice, deals, target, actual, difference);
  }

  /// Sydney leaves daylight saving on 5 April 2026 at 3:00, and enters it on 4 October at 2:00.
  @ParameterizedTest(name = "a clarify at {0} counts in {1}")
  @CsvSource({
    "2026-04-05T13:59:59Z, 2026-W14, 4",
    "2026-04-05T14:00:00Z, 2026-W15, 5",
    "2026-10-04T12:59:59Z, 2026-W40, 30",
    "2026-10-04T13:00:00Z, 2026-W41, 31",
    // The year ends in Sydney before it does in London.
    "2027-01-03T12:59:59Z, 2026-W53, 43",
    "2027-01-03T13:00:00Z, 2027-W01, 44"
  })
  void a_meeting_lies_in_the_week_of_its_local_date(String at, String week, int place) {
    var adviser =
        """
        {"email":"a@x.com","servicePackages":"seed","meetings":[{"at":"%s","type":"Clarify"}]}\
        """
            .formatted(at);
    var answer = assertThat(ask(document(adviser))).hasStatusOk().bodyJson();
    var path = "$.advisers[0].weeks[%d]".formatted(place);
    answer.extractingPath(path + ".week").isEqualTo(week);
    answer.extractingPath(path + ".clarifies").isEqualTo(1);
  }

  @Test
  void who_is_not_eligible_is_told_why_and_shown_all_the_same() {
    assertThat(ask(document("{\"email\":\"a@x.com\",\"servicePackages\":\"ipo\"}")))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"chosen":null,"advisers":[{"email":"a@x.com","eligible":false,
              "because":"not advising on the service package seed","earliestWeek":"2026-W13"}],
             "steps":[
              {"rule":"taking-on-clients","removed":[],"left":["a@x.com"]},
              {"rule":"service-package","removed":[{"email":"a@x.com",
                "because":"not advising on the service package seed"}],"left":[]}]}\
            """);
  }

  @Test
  void limits_and_undated_deals_and_other_meetings_may_be_there_or_not() {
    var old = "\"2026-02-09\",".repeat(6) + "null";
    var adviser =
        """
        {"email":"a@x.com","servicePackages":"seed","podType":"SOLO adviser","dealsWithoutClarify":[%s],
         "meetings":[{"at":"2026-03-24T01:00:00Z","type":"Coffee"},{"at":"2026-03-24T01:00:00Z","type":"kick off"}]}\
        """
            .formatted(old);
    var answer = assertThat(ask(document(adviser))).hasStatusOk().bodyJson();
    answer.extractingPath("$.advisers[0].earliestWeek").isEqualTo("2026-W17");
    answer.extractingPath("$.advisers[0].weeks[3].kickOffs").isEqualTo(1);
    answer.extractingPath("$.advisers[0].weeks[3].clarifies").isEqualTo(0);
    assertThat(ask(document(adviser, ",\"limits\":{}")))
        .bodyJson()
        .extractingPath("$.advisers[0].earliestWeek")
        .isEqualTo("2026-W15");
  }

  @Test
  void overrides_of_others_change_nothing_and_addresses_are_compared_without_case() {
    var six = "\"2026-02-09\",".repeat(5) + "\"2026-02-09\"";
    var adviser =
        """
        {"email":"a@x.com","servicePackages":"seed","dealsWithoutClarify":[%s]}\
        """
            .formatted(six);
    var override =
        ",\"overrides\":[{\"email\":\"%s\",\"effective\":\"2026-01-01\",\"monthlyLimit\":4}]";
    assertThat(ask(document(adviser, override.formatted("b@x.com"))))
        .bodyJson()
        .extractingPath("$.advisers[0].earliestWeek")
        .isEqualTo("2026-W15");
    assertThat(ask(document(adviser, override.formatted("A@X.com"))))
        .bodyJson()
        .extractingPath("$.advisers[0].earliestWeek")
        .isEqualTo("2026-W17");
  }

  @Test
  void nobody_is_chosen_of_nobody() {
    assertThat(ask(document("")))
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"chosen":null,"advisers":[],"steps":[{"rule":"taking-on-clients","removed":[],"left":[]}]}\
            """);
  }

  @Test
  void every_fault_is_named_with_its_place() {
    var document =
        """
        {"today":"11 March","prestartWeeks":-1,"limits":{"default":-1,"Pod":"four"},"deal":{"servicePackage":" "},
         "advisers":[
          {"email":"a@x.com","takingOnClients":"yes","startDate":"soon",
           "meetings":[{"at":"noon","type":"Clarify"},{"at":"2026-03-24T01:00:00Z"}],
           "dealsWithoutClarify":["lately"],"leave":[{"start":"2026-03-23","end":"2026-03-20"}]},
          {"email":"A@x.com"},{}],
         "closures":[{"end":"2027-01-01"}],
         "overrides":[{"email":"b@x.com","effective":"2026-03-10","monthlyLimit":8},
          {"email":"a@x.com","effective":"2026-03-10","monthlyLimit":0}]}\
        """;
    assertThat(faults(document))
        .extracting(FieldError::field)
        .containsExactlyInAnyOrder(
            "today",
            "prestartWeeks",
            "limits.default",
            "limits.Pod",
            "deal.servicePackage",
            "advisers[0].takingOnClients",
            "advisers[0].startDate",
            "advisers[0].meetings[0].at",
            "advisers[0].meetings[1].type",
            "advisers[0].dealsWithoutClarify[0]",
            "advisers[0].leave[0].end",
            "advisers[1].email",
            "advisers[2].email",
            "closures[0].start",
            "overrides[1].monthlyLimit");
    var twice = document("", ",\"limits\":{\"Solo\":4,\" solo\":5}");
    assertThat(faults(twice)).extracting(FieldError::field).hasSize(1);
    var many = document("{},".repeat(2_000) + "{}");
    assertThat(faults(many)).extracting(FieldError::field).containsExactly("advisers");
    assertThat(faults("{}")).extracting(FieldError::field).containsExactly("today", "deal");
    assertThat(faults("{\"today\":\"2026-13-01\",\"deal\":{\"servicePackage\":\"a\"}}"))
        .singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains("2026-13-01"));
  }
}
