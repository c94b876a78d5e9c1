package dev.evenhand.roster.domain.week;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.week.WeekDocument.PlannedPerson;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What edits of a published week are checked against: people and marks as they are today; rules,
/// weights and the turns everybody was to take as they were when it was published.
public final class Revision {
  private Revision() {}

  /// The problem of the week, revised.
  ///
  /// @param now the same week, written down today
  /// @param published as it was written down when it was published
  public static WeekDocument of(WeekDocument now, WeekDocument published) {
    var then =
        published.people().stream()
            .collect(Collectors.toMap(PlannedPerson::person, Function.identity(), (one, _) -> one));
    var people = new LinkedHashMap<PersonId, PlannedPerson>();
    now.people().forEach(person -> people.put(person.person(), shared(person, then)));
    published.people().stream()
        .filter(person -> !people.containsKey(person.person()))
        .filter(person -> hasFreeName(person, people))
        .forEach(person -> people.put(person.person(), person));
    return now.like(published, List.copyOf(people.values()));
  }

  /// The problem of repairing the week: as [#of], but nobody who is gone keeps a turn; shares are
  /// those of the days people are there by now; and nobody has to give a turn up, or cannot take
  /// one, only because there is more or less to share out than there was.
  public static WeekDocument toRepair(WeekDocument now, WeekDocument published) {
    var then =
        published.people().stream()
            .collect(Collectors.toMap(PlannedPerson::person, PlannedPerson::load, (one, _) -> one));
    var people =
        now.people().stream()
            .map(person ->
                person.sharing(
                    Math.max(person.load(), then.getOrDefault(person.person(), 0)),
                    person.prorated()))
            .toList();
    return now.like(published, people);
  }

  /// The problem of a week as it would be with the rules of today: people, marks, rules and weights
  /// as they are written down now, with the lines and shares of what was published.
  public static WeekDocument underRulesOf(WeekDocument now, WeekDocument published) {
    var revised = of(now, published);
    return revised.like(now.withLines(published.lines()), revised.people());
  }

  /// Somebody who was not planned then owes nothing of that week.
  private static PlannedPerson shared(PlannedPerson person, Map<PersonId, PlannedPerson> then) {
    var before = then.get(person.person());
    return before == null
        ? person.sharing(person.load(), BigDecimal.ZERO)
        : person.sharing(before.load(), before.prorated());
  }

  private static boolean hasFreeName(PlannedPerson person, Map<PersonId, PlannedPerson> people) {
    return people.values().stream().noneMatch(other -> other.id().equals(person.id()));
  }
}
