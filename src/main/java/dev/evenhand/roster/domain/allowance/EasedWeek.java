package dev.evenhand.roster.domain.allowance;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.allowance.Allowance.Kind;
import dev.evenhand.roster.domain.week.WeekDocument;
import dev.evenhand.roster.domain.week.WeekDocument.BlockedTurn;
import dev.evenhand.roster.domain.week.WeekDocument.PlannedPerson;
import dev.evenhand.roster.domain.week.WeekMaterial;
import dev.evenhand.solver.domain.week.Weekday;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The problem of a week with what is allowed in it. Limits are those of the week or those allowed,
/// whichever are wider, so that allowing twice changes nothing.
public final class EasedWeek {
  private final WeekDocument week;
  private final List<Allowance> allowances;

  private EasedWeek(WeekDocument week, List<Allowance> allowances) {
    this.week = week;
    this.allowances = allowances;
  }

  /// The week, eased.
  public static WeekDocument of(WeekDocument week, List<Allowance> allowances) {
    return allowances.isEmpty() ? week : new EasedWeek(week, allowances).document();
  }

  private WeekDocument document() {
    return new WeekDocument(
        week.format(),
        week.week(),
        week.days(),
        week.hours(),
        week.lines(),
        week.people().stream().map(this::person).toList(),
        week.busy().stream().filter(busy -> !isTakenAllTheSame(busy)).toList(),
        Stream.concat(
                week.undesired().stream(), week.busy().stream().filter(this::isTakenAllTheSame))
            .distinct()
            .toList(),
        week.fixed(),
        rules(),
        week.weights());
  }

  private PlannedPerson person(PlannedPerson person) {
    int load = person.load();
    int maxPerDay = person.maxPerDay();
    boolean needsBreak = person.needsBreak();
    for (var one : allowances) {
      if (person.person().equals(one.person())) {
        load = one.kind() == Kind.TURNS ? Math.max(load, one.most()) : load;
        maxPerDay = one.kind() == Kind.TURNS_A_DAY ? Math.max(maxPerDay, one.most()) : maxPerDay;
        needsBreak = needsBreak && one.kind() != Kind.NO_BREAK;
      }
    }
    return new PlannedPerson(
        person.id(),
        load,
        person.table(),
        person.groups(),
        maxPerDay,
        needsBreak,
        person.personId(),
        person.prorated());
  }

  /// A mark that is set aside. Nobody who is away takes a turn.
  private boolean isTakenAllTheSame(BlockedTurn busy) {
    return !busy.reason().equals(WeekMaterial.ABSENT)
        && allowances.stream().anyMatch(one -> isAbout(one, busy));
  }

  private boolean isAbout(Allowance one, BlockedTurn busy) {
    return one.kind() == Kind.MARKED_TURN
        && isNamed(one.person(), busy.person())
        && one.day() != null
        && Weekday.word(one.day()).equals(busy.day())
        && week.times().get(busy.turn()).equals(one.starts());
  }

  private boolean isNamed(@Nullable PersonId person, String name) {
    return week.people().stream()
        .anyMatch(one -> one.person().equals(person) && one.id().equals(name));
  }

  private Map<String, Object> rules() {
    var rules = new HashMap<>(week.rules());
    for (var one : allowances) {
      switch (one.kind()) {
        case TABLE -> rules.computeIfPresent("maxPerTable", (_, now) -> wider(now, one.most()));
        case EMPTY -> rules.computeIfPresent("maxEmptyPerTurn", (_, now) -> wider(now, one.most()));
        case PHONING -> rules.computeIfPresent("maxPhoningInGroup", (_, now) -> group(now, one));
        case IDLE -> rules.computeIfPresent("minIdleInGroup", (_, now) -> group(now, one));
        case APART ->
            rules.computeIfPresent(
                "sameDayAdjacent", (_, now) -> now.equals("hard") ? "soft" : now);
        case TURNS, TURNS_A_DAY, NO_BREAK, MARKED_TURN -> {}
      }
    }
    return rules;
  }

  private static Object wider(Object now, int most) {
    return now instanceof Number number ? Math.max(number.intValue(), most) : now;
  }

  private static Object group(Object now, Allowance one) {
    if (!(now instanceof Map<?, ?> groups) || !(groups.get(one.group()) instanceof Number number)) {
      return now;
    }
    var changed = new HashMap<Object, Object>(groups);
    int limit = number.intValue();
    changed.put(
        one.group(),
        one.kind() == Kind.IDLE ? Math.min(limit, one.most()) : Math.max(limit, one.most()));
    return changed;
  }
}
