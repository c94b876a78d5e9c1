package dev.evenhand.availability.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.people.NewPerson;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AvailabilityApiTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  @Autowired ApplicationContext context;
  TestClient admin;
  TestClient amy;

  @BeforeEach
  void open() {
    admin = TestClient.found(context);
    var email = "amy@" + admin.company() + ".test";
    amy = admin.with(NewPerson.user("amy", "Amy", "Ant", email, NEW_YORK));
  }

  @Test
  void everybody_is_answered_with_the_reason_and_until_when() {
    var people = at("2026-03-13T16:30:00Z");
    var here = people.path(0);
    assertThat(here.path("username").asString()).isEqualTo("admin");
    assertThat(here.path("available").asBoolean()).isTrue();
    assertThat(here.path("because").isNull()).isTrue();
    assertThat(here.path("until").asString()).isEqualTo("2026-03-13T17:00:00Z");
    assertThat(people.path(1).path("displayName").asString()).isEqualTo("Amy Ant");
  }

  @Test
  void the_own_clock_decides_on_the_night_it_changes() {
    var before = at("2026-03-08T12:59:59Z").path(1);
    assertThat(before.path("available").asBoolean()).isFalse();
    assertThat(before.path("because").path("code").asString()).isEqualTo("out-of-shift-until");
    assertThat(before.path("because").path("args").path("zone").asString())
        .isEqualTo("America/New_York");
    assertThat(before.path("text").asString()).contains("out of shift until 09:00");
    assertThat(before.path("until").asString()).isEqualTo("2026-03-08T13:00:00Z");
    assertThat(at("2026-03-08T13:00:00Z").path(1).path("available").asBoolean()).isTrue();
    assertThat(at("2026-03-07T13:30:00Z").path(1).path("available").asBoolean()).isFalse();
  }

  @Test
  void leave_closures_and_presence_take_people_away() {
    admin.post("/api/leave", Map.of("personId", amy.person().id().value(), "start", "2026-03-13"));
    assertThat(codeOfAmy("2026-03-13T16:00:00Z")).isEqualTo("on-leave");
    admin.post("/api/closures", Map.of("start", "2026-03-14", "description", "Fair"));
    assertThat(codeOfAmy("2026-03-14T16:00:00Z")).isEqualTo("company-closed");
    amy.put("/api/people/" + amy.person().id() + "/presence", Map.of("present", false));
    assertThat(codeOfAmy("2026-03-16T16:00:00Z")).isEqualTo("away");
  }

  @Test
  void without_an_instant_it_is_about_now() {
    var answer = admin.get("/api/availability");
    assertThat(answer.json().path("at").asString()).endsWith("Z");
    assertThat(answer.json().path("people")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"noon", "2026-03-13", "%2B1000000000-12-31T23:59:59Z", "1000-01-01T00:00:00Z"})
  void an_instant_that_is_none_is_named(String at) {
    var answer = admin.get("/api/availability?at=" + at);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("field").asString()).isEqualTo("at");
  }

  @Test
  void a_week_has_everybodys_shifts_leave_and_closures() {
    var shift = Map.of("days", List.of(Map.of("day", "sun", "start", "22:00", "end", "06:00")));
    admin.put("/api/people/" + admin.person().id() + "/shift", shift, 0);
    admin.post("/api/leave", Map.of("personId", amy.person().id().value(), "start", "2026-03-29"));
    admin.post("/api/closures", Map.of("start", "2026-03-25", "tags", List.of("fair")));
    var week = admin.get("/api/availability/week?monday=2026-03-23").json();
    assertThat(week.path("zone").asString()).isEqualTo("Europe/Madrid");
    assertThat(week.path("closures").path(0).path("tags").path(0).asString()).isEqualTo("fair");
    assertThat(week.path("mayEditClosures").asBoolean()).isTrue();
    var nights = week.path("people").path(0).path("spans");
    assertThat(nights.findValuesAsString("start"))
        .containsExactly("2026-03-22T23:00:00Z", "2026-03-29T20:00:00Z");
    assertThat(nights.findValuesAsString("end"))
        .containsExactly("2026-03-23T05:00:00Z", "2026-03-29T22:00:00Z");
    var amys = week.path("people").path(1);
    assertThat(amys.path("spans")).hasSize(7);
    assertThat(amys.path("spans").path(0).path("start").asString())
        .isEqualTo("2026-03-23T13:00:00Z");
    assertThat(amys.path("leave").findValuesAsString("start")).containsExactly("2026-03-29");
    assertThat(amys.path("mayEdit").asBoolean()).isTrue();
    assertThat(amys.path("mayEditLeave").asBoolean()).isTrue();
  }

  @Test
  void a_week_may_begin_in_the_zone_of_the_reader() {
    var week = admin.get("/api/availability/week?monday=2026-03-23&zone=Pacific/Kiritimati").json();
    var first = week.path("people").path(0).path("spans").path(0);
    assertThat(first.path("start").asString()).isEqualTo("2026-03-22T10:00:00Z");
    assertThat(first.path("end").asString()).isEqualTo("2026-03-22T17:00:00Z");
  }

  @Test
  void leave_of_the_week_before_is_not_shown() {
    admin.post("/api/leave", Map.of("personId", amy.person().id().value(), "start", "2026-03-21"));
    var people = admin.get("/api/availability/week?monday=2026-03-23").json().path("people");
    assertThat(people.path(1).path("leave")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"monday=2026-03-24", "monday=x", "monday=2026-03-23&zone=Mars"})
  void a_week_that_is_none_is_refused(String query) {
    assertThat(admin.get("/api/availability/week?" + query).refusal()).isEqualTo("invalid");
  }

  @Test
  void this_week_is_shown_when_none_is_asked_for() {
    var week = amy.get("/api/availability/week").json();
    assertThat(week.path("people")).hasSize(2);
    assertThat(week.path("mayEditClosures").asBoolean()).isFalse();
  }

  @Test
  void a_week_says_that_one_may_change_the_own_shift_but_not_leave_nor_what_is_of_others() {
    var people = amy.get("/api/availability/week").json().path("people");
    assertThat(people.findValuesAsString("username")).containsExactly("admin", "amy");
    assertThat(people.findValuesAsString("mayEdit")).containsExactly("false", "true");
    assertThat(people.findValuesAsString("mayEditLeave")).containsExactly("false", "false");
  }

  private String codeOfAmy(String at) {
    return at(at).path(1).path("because").path("code").asString();
  }

  private JsonNode at(String instant) {
    return admin.get("/api/availability?at=" + instant).json().path("people");
  }
}
