package dev.evenhand.solver.web;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOT_ONE_OF;
import static dev.evenhand.http.FaultKind.TOO_MANY;
import static dev.evenhand.http.FaultKind.TWICE;

import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.JsonObject;
import dev.evenhand.solver.domain.load.LoadFrame;
import dev.evenhand.solver.domain.load.LoadPerson;
import dev.evenhand.solver.domain.load.LoadPerson.BusyTurn;
import dev.evenhand.solver.domain.load.LoadSharing;
import dev.evenhand.solver.domain.load.TurnLoads;
import dev.evenhand.solver.domain.week.Weekday;
import dev.evenhand.solver.internal.format.DayReader;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads one document of the lab. Its days are the working days of the week. Days off and busy
/// marks of other days are no fault and change nothing: people may have them every week, whatever
/// days are worked.
final class TurnLoadsReader {
  private static final int MANY = 1_000;
  private static final int MOST_PEOPLE = 2_000;
  private static final int MOST_TURNS = 60;
  private static final int MOST_CREDIT = 1_000_000;
  private static final int LONGEST_ID = 200;

  private final Fields fields = new Fields();
  private final JsonObject document;
  private final List<DayOfWeek> days;
  private final int turns;

  private TurnLoadsReader(Map<?, ?> values) {
    document = new JsonObject("", values, fields);
    days = DayReader.days(document, "days");
    turns = document.whole("turnsPerDay", 1, MOST_TURNS);
  }

  /// Shares the turns out as the document asks.
  ///
  /// @throws InvalidInput with everything in it that does not fit
  static TurnLoads share(Map<?, ?> values) {
    var reader = new TurnLoadsReader(values);
    var frame = reader.frame();
    var people = reader.people();
    reader.fields.check();
    return LoadSharing.share(frame, people);
  }

  private LoadFrame frame() {
    return new LoadFrame(
        days.size(),
        turns,
        Set.copyOf(document.wholes("breakTurns", 0, turns - 1)),
        document.whole("lines", 1, MANY),
        document.whole("maxPerDay", 2, 0, MOST_TURNS),
        document.decimal("maxOverload", 0, 0, MANY),
        document.flag("ignoreCredit", false),
        false);
  }

  private List<LoadPerson> people() {
    if (!document.has("people")) {
      document.fault("people", MISSING.of());
    }
    var ids = new HashSet<String>();
    var people = new ArrayList<LoadPerson>();
    for (var person : document.objects("people")) {
      var found = person(person);
      if (!found.id().isEmpty() && !ids.add(found.id())) {
        person.fault("id", TWICE.of(found.id()));
      }
      people.add(found);
    }
    if (people.size() > MOST_PEOPLE) {
      document.fault("people", TOO_MANY.of(MOST_PEOPLE, people.size()));
    }
    return people;
  }

  private LoadPerson person(JsonObject person) {
    if (!person.has("ideal")) {
      person.fault("ideal", MISSING.of());
    }
    return new LoadPerson(
        person.text("id", LONGEST_ID),
        person.decimal("ideal", 0, 0, MANY),
        person.decimal("credit", 0, -MOST_CREDIT, MOST_CREDIT),
        daysOff(person),
        busy(person));
  }

  private Set<Integer> daysOff(JsonObject person) {
    var off = new HashSet<Integer>();
    for (var day : DayReader.optionalDays(person, "daysOff")) {
      if (days.contains(day)) {
        off.add(days.indexOf(day));
      }
    }
    return off;
  }

  private Set<BusyTurn> busy(JsonObject person) {
    var busy = new HashSet<BusyTurn>();
    for (var mark : person.objects("busy")) {
      var word = mark.text("day", LONGEST_ID);
      int turn = mark.whole("turn", 0, turns - 1);
      var day = Weekday.find(word);
      if (day.isEmpty() && !word.isEmpty()) {
        mark.fault("day", NOT_ONE_OF.of(Weekday.WORDS, word));
      }
      day.map(days::indexOf)
          .filter(place -> place >= 0)
          .ifPresent(place -> busy.add(new BusyTurn(place, turn)));
    }
    return busy;
  }
}
