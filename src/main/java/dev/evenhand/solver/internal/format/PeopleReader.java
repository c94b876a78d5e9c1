package dev.evenhand.solver.internal.format;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.TOO_MANY;
import static dev.evenhand.http.FaultKind.TWICE;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.evenhand.http.JsonObject;
import dev.evenhand.solver.domain.week.Planned;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the people of a problem.
final class PeopleReader {
  static final int LONGEST = 200;
  private static final int MOST_PEOPLE = 2_000;
  private static final int USUAL_PER_DAY = 2;

  private PeopleReader() {}

  static List<Planned> people(JsonObject document) {
    if (!document.has("people")) {
      document.fault("people", MISSING.of());
    }
    var ids = new HashSet<String>();
    var people = new ArrayList<Planned>();
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

  private static Planned person(JsonObject person) {
    return new Planned(
        person.text("id", LONGEST),
        person.whole("load", 0, WeekReader.MANY),
        person.wholeOrNull("table", 0, Integer.MAX_VALUE),
        groups(person),
        person.whole("maxPerDay", USUAL_PER_DAY, 0, WeekReader.MANY),
        person.flag("needsBreak", true));
  }

  private static Set<String> groups(JsonObject person) {
    return person.texts("groups").stream().map(JsonObject.Text::text).collect(toUnmodifiableSet());
  }
}
