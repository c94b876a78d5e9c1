package dev.evenhand.roster;

import dev.evenhand.TestClient;
import dev.evenhand.TestClient.Answer;
import dev.evenhand.people.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A company of its own whose people share phone turns: two days of two turns on one line.
public final class Switchboard {
  public static final String WEEK = "2026-12-28";
  private static final JsonMapper JSON = new JsonMapper();

  public final TestClient admin;
  public final TestClient planner;
  private final Map<String, TestClient> people = new TreeMap<>();

  public Switchboard(ApplicationContext context, String... names) {
    admin = TestClient.found(context);
    planner = admin.with("planner", Role.PLANNER);
    set(Map.of());
    for (var name : names) {
      hire(name, Map.of("ideal", 5, "planned", true));
    }
  }

  /// Changes some settings.
  public void set(Map<String, Object> some) {
    var settings = new HashMap<String, Object>(small());
    settings.putAll(some);
    var seen = admin.get("/api/roster/settings").json().path("version").asLong();
    must(admin.put("/api/roster/settings", settings, seen));
  }

  /// Somebody who takes turns.
  public TestClient hire(String name, Map<String, Object> roster) {
    var person = admin.with(name, Role.USER);
    people.put(name, person);
    must(admin.put("/api/roster/people/" + person.person().id(), roster, 0));
    return person;
  }

  public TestClient person(String name) {
    var person = people.get(name);
    if (person == null) {
      throw new AssertionError("Expected " + name + " to be hired.");
    }
    return person;
  }

  public String id(String name) {
    return person(name).person().id().toString();
  }

  /// Says when somebody is busy.
  public JsonNode busy(String name, Map<String, Object> when) {
    var mark = new HashMap<String, Object>(when);
    mark.putIfAbsent("reason", "school");
    mark.put("personId", id(name));
    return must(admin.post("/api/roster/busy", mark)).json();
  }

  public JsonNode problem() {
    return must(admin.get("/api/roster/weeks/" + WEEK + "/problem")).json();
  }

  /// The answer, which is no refusal.
  public static Answer must(Answer answer) {
    if (answer.status() >= 300) {
      throw new AssertionError("Expected no refusal, but: " + answer);
    }
    return answer;
  }

  public static Map<String, Object> small() {
    return Map.of(
        "days", List.of("mon", "tue"),
        "hours", List.of("09:00", "10:00", "11:00"),
        "lines", 1,
        "maxPerDay", 2,
        "rules", Map.of(),
        "weights", Map.of("emptySquared", 100, "undesired", 5),
        "edits", "warn");
  }

  public static JsonNode json(Object value) {
    return JSON.valueToTree(value);
  }
}
