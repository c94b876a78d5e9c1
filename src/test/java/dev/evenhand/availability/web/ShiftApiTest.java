package dev.evenhand.availability.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ShiftApiTest {
  private static final Map<String, String> NIGHT =
      Map.of("day", "sat", "start", "22:00", "end", "06:00");
  @Autowired ApplicationContext context;
  TestClient admin;
  String path;

  @BeforeEach
  void open() {
    admin = TestClient.found(context);
    path = "/api/people/" + admin.person().id() + "/shift";
  }

  @Test
  void who_never_said_otherwise_has_the_standard_hours() {
    var shift = admin.get(path);
    assertThat(shift.header("ETag")).isEqualTo("\"0\"");
    assertThat(shift.json().path("zone").asString()).isEqualTo("Europe/Madrid");
    assertThat(shift.json().path("days").findValuesAsString("day"))
        .containsExactly("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    assertThat(shift.json().path("days").findValuesAsString("start")).containsOnly("09:00");
    assertThat(shift.json().path("days").findValuesAsString("end")).containsOnly("18:00");
  }

  @Test
  void hours_are_changed_by_who_saw_them_as_they_are() {
    assertThat(put(List.of(NIGHT)).status()).isEqualTo(200);
    var shift = admin.get(path).json();
    assertThat(shift.path("days")).hasSize(1);
    assertThat(shift.path("days").path(0).path("end").asString()).isEqualTo("06:00");
    assertThat(put(List.of(NIGHT)).refusal()).isEqualTo("changed-meanwhile");
    assertThat(admin.put(path, Map.of("days", List.of())).status()).isEqualTo(428);
    assertThat(admin.put(path, Map.of("days", List.of()), 1).status()).isEqualTo(200);
  }

  @Test
  void a_weekday_comes_once() {
    var refused = put(List.of(NIGHT, NIGHT));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("field").asString()).isEqualTo("days[1].day");
  }

  @ParameterizedTest
  @CsvSource({
    "day, someday, 09:00, 18:00",
    "day, '', 09:00, 18:00",
    "start, mon, 9, 18:00",
    "start, mon, '', 18:00",
    "start, mon, 25:00, 18:00",
    "end, mon, 09:00, 24:00",
    "end, mon, 09:00, 18:00:00",
    "end, mon, 09:00, noon"
  })
  void hours_that_are_none_are_named(String field, String day, String start, String end) {
    var refused = put(List.of(Map.of("day", day, "start", start, "end", end)));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("field").asString()).isEqualTo("days[0]." + field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{}", "{\"days\":[null]}", "{\"days\":7}", "{\"days\":[7]}"})
  void a_body_of_another_shape_is_refused(String body) {
    assertThat(admin.put(path, body, 0).refusal()).isEqualTo("invalid");
  }

  @Test
  void a_person_nobody_knows_has_no_hours() {
    var nobody = "/api/people/" + UUID.randomUUID();
    assertThat(admin.get(nobody + "/shift").status()).isEqualTo(404);
    assertThat(admin.put(nobody + "/shift", Map.of("days", List.of()), 0).status()).isEqualTo(404);
    assertThat(admin.put(nobody + "/presence", Map.of("present", true)).status()).isEqualTo(404);
  }

  @Test
  void everybody_says_whether_they_are_there_but_not_for_others() {
    var amy = admin.with("amy");
    var presence = "/api/people/" + amy.person().id() + "/presence";
    var away = amy.put(presence, Map.of("present", false));
    assertThat(away.json().path("present").asBoolean(true)).isFalse();
    assertThat(amy.put(presence, Map.of()).refusal()).isEqualTo("invalid");
    assertThat(admin.with("ben").put(presence, Map.of("present", true)).status()).isEqualTo(403);
  }

  @Test
  void everybody_changes_the_own_hours_but_not_those_of_others() {
    var amy = admin.with("amy");
    var own = "/api/people/" + amy.person().id() + "/shift";
    assertThat(amy.get(own).json().path("mayEdit").asBoolean()).isTrue();
    var changed = amy.put(own, Map.of("days", List.of(NIGHT)), 0);
    assertThat(changed.json().path("days").path(0).path("start").asString()).isEqualTo("22:00");
    assertThat(amy.get(path).json().path("mayEdit").asBoolean(true)).isFalse();
    var refused = amy.put(path, Map.of("days", List.of()), 0);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.refusal()).isEqualTo("not-allowed");
    assertThat(admin.get(path).json().path("version").asInt()).isZero();
  }

  private TestClient.Answer put(List<Map<String, String>> days) {
    return admin.put(path, Map.of("days", days), 0);
  }
}
