package dev.evenhand.demo.internal;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.RosterBook.PhoneTurn;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Deals the turns of a week out: each goes to whoever has the most left to take for the days on
/// which they are still there.
///
/// @param days who can take turns on each day, in the order of the days
/// @param loads how many turns everybody takes
record Dealing(List<Day> days, Map<PersonId, Integer> loads) {
  private static final int TURNS = 4;
  private static final int LINES = 2;
  private static final int MOST_A_DAY = 2;

  /// Who can take turns on a day.
  record Day(DayOfWeek day, List<PersonId> there) {}

  List<PhoneTurn> turns() {
    var left = new HashMap<>(loads);
    var turns = new ArrayList<PhoneTurn>();
    days.forEach(day -> deal(day, left, turns));
    return turns;
  }

  private void deal(Day day, Map<PersonId, Integer> left, List<PhoneTurn> turns) {
    var today = new HashMap<PersonId, Integer>();
    for (int turn = 0; turn < TURNS; turn++) {
      var chosen =
          day.there().stream()
              .filter(person -> left.getOrDefault(person, 0) > 0)
              .filter(person -> today.getOrDefault(person, 0) < MOST_A_DAY)
              .sorted(Comparator.comparingDouble(person -> -pressure(person, day, left)))
              .limit(LINES)
              .toList();
      for (var person : chosen) {
        turns.add(new PhoneTurn(day.day(), turn, person));
        today.merge(person, 1, Integer::sum);
        left.merge(person, -1, Integer::sum);
      }
    }
  }

  private double pressure(PersonId person, Day today, Map<PersonId, Integer> left) {
    var still = days.subList(days.indexOf(today), days.size());
    return (double) left.getOrDefault(person, 0)
        / still.stream().filter(day -> day.there().contains(person)).count();
  }
}
