package dev.evenhand.kill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.kill.RosterStorm.Acknowledged;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// What the versions of a week, their log and the credits say, which must always agree.
final class RosterBooks {
  private final EvenhandProcess evenhand;
  private final String week;

  RosterBooks(EvenhandProcess evenhand, String week) {
    this.evenhand = evenhand;
    this.week = week;
  }

  /// Everything that was acknowledged is there, once, as it was meant.
  void has(List<Acknowledged> acknowledged) {
    var stored =
        versions().stream()
            .collect(
                Collectors.toMap(
                    one -> one.path("number").asInt(),
                    one ->
                        new Acknowledged(
                            one.path("number").asInt(),
                            one.path("kind").asString(),
                            one.path("comment").asString())));
    assertThat(stored.values()).containsAll(acknowledged);
    assertThat(acknowledged.stream().map(Acknowledged::number)).doesNotHaveDuplicates();
  }

  /// The changes of all versions, one after the other, lead to each of them without a gap.
  void isToldByItsLog() {
    int last = versions().size();
    Set<String> cells = new TreeSet<>();
    for (int number = 1; number <= last; number++) {
      var version = evenhand.get(week + "/versions/" + number).json();
      for (var change : version.path("changes")) {
        var place = change.path("day").asString() + " " + change.path("turn").asInt() + " ";
        if (change.path("from").isString()) {
          assertThat(cells.remove(place + change.path("from").asString())).isTrue();
        }
        if (change.path("to").isString()) {
          assertThat(cells.add(place + change.path("to").asString())).isTrue();
        }
      }
      assertThat(cells).as("version %d", number).isEqualTo(cellsOf(version));
    }
    assertThat(cells).isEqualTo(cellsOf(evenhand.get(week).json()));
  }

  /// The checker agrees with what every version says, and no rule is broken unseen.
  void isFoundRight() {
    var report = evenhand.post("/api/roster/findings/check", Map.of()).json();
    assertThat(report.path("versions").asInt()).isEqualTo(versions().size());
    assertThat(report.path("items")).isEmpty();
    assertThat(evenhand.get(week).json().path("breaches")).isEmpty();
  }

  /// Everybody's credit is the turns in force above the share, whatever happened on the way.
  void hasCreditsOfWhatIsInForce() {
    var turns = new TreeMap<String, Integer>();
    cellsOf(evenhand.get(week).json())
        .forEach(cell -> turns.merge(cell.substring(cell.lastIndexOf(' ') + 1), 1, Integer::sum));
    var shares = new TreeMap<String, Double>();
    for (var person : evenhand.get(week + "/loads").json().path("people")) {
      shares.put(person.path("personId").asString(), person.path("prorated").asDouble());
    }
    for (var person : evenhand.get("/api/roster/people").json().path("items")) {
      var id = person.path("id").asString();
      assertThat(person.path("credit").asDouble())
          .as(person.path("username").asString())
          .isEqualTo(turns.getOrDefault(id, 0) - shares.getOrDefault(id, 0.0));
    }
  }

  private List<JsonNode> versions() {
    return evenhand.get(week + "/versions").json().path("items").valueStream().toList();
  }

  private static Set<String> cellsOf(JsonNode version) {
    return version
        .path("grid")
        .path("cells")
        .valueStream()
        .flatMap(cell ->
            cell.path("people")
                .valueStream()
                .map(person ->
                    cell.path("day").asString()
                        + " "
                        + cell.path("turn").asInt()
                        + " "
                        + person.asString()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
