package dev.evenhand.solver.internal.format;

import static dev.evenhand.http.FaultKind.NOT_ONE_OF;
import static dev.evenhand.http.FaultKind.TWICE;
import static dev.evenhand.http.FaultKind.UNKNOWN;

import dev.evenhand.http.JsonObject;
import dev.evenhand.solver.domain.week.EmptyTurn;
import dev.evenhand.solver.domain.week.Mark;
import dev.evenhand.solver.domain.week.Planned;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.Weekday;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Reads who and when out of the lists of a document. After a fault the first place stands in.
final class PlaceReader {
  private final List<String> days;
  private final int turns;
  private final Map<String, Integer> people = new HashMap<>();

  PlaceReader(List<DayOfWeek> days, int turns, List<Planned> planned) {
    this.days = days.stream().map(Weekday::word).toList();
    this.turns = turns;
    for (var person : planned) {
      people.putIfAbsent(person.id(), people.size());
    }
  }

  List<Mark> marks(JsonObject document, String name) {
    return document.objects(name).stream()
        .map(mark -> new Mark(seat(mark), mark.textOr("reason", "", 1_000)))
        .toList();
  }

  List<Seat> seats(JsonObject document, String name) {
    return document.objects(name).stream().map(this::seat).toList();
  }

  /// How many cells stay empty in a turn; each turn once.
  List<EmptyTurn> emptyTurns(JsonObject document, String name, int lines) {
    var seen = new HashSet<Seat>();
    var found = new ArrayList<EmptyTurn>();
    for (var empty : document.objects(name)) {
      var at = new Seat(0, day(empty), turn(empty));
      if (!seen.add(at)) {
        empty.fault("turn", TWICE.of(at.turn()));
      }
      found.add(new EmptyTurn(at.day(), at.turn(), empty.whole("count", 0, lines)));
    }
    return found;
  }

  OptionalInt find(String id) {
    var place = people.get(id);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  int day(JsonObject object) {
    var word = object.text("day", PeopleReader.LONGEST);
    int place = days.indexOf(word);
    if (place < 0 && !word.isEmpty()) {
      object.fault("day", NOT_ONE_OF.of(days, word));
    }
    return Math.max(0, place);
  }

  int turn(JsonObject object) {
    return object.whole("turn", 0, turns - 1);
  }

  private Seat seat(JsonObject object) {
    return new Seat(person(object), day(object), turn(object));
  }

  private int person(JsonObject object) {
    var id = object.text("person", PeopleReader.LONGEST);
    var place = find(id);
    if (place.isEmpty() && !id.isEmpty()) {
      object.fault("person", UNKNOWN.of(id));
    }
    return place.orElse(0);
  }
}
