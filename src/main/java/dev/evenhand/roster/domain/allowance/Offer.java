package dev.evenhand.roster.domain.allowance;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.allowance.Allowance.Kind;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.domain.week.WeekDocument;
import dev.evenhand.roster.domain.week.WeekMaterial;
import dev.evenhand.solver.domain.check.Reasons.Remedy;
import dev.evenhand.solver.domain.check.RepairStep;
import dev.evenhand.solver.domain.term.Scope;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What Evenhand itself can allow so that a remedy comes true, for all that the remedy is about and
/// sometimes for more: a limit of one table in one turn is one of all tables and turns of the week.
///
/// @param now the limit so far; 0 for kinds without a number
public record Offer(Allowance allowance, int now) {
  /// Nothing when the remedy needs more than words: another person, or somebody who is away.
  public static Optional<Offer> findFor(Week week, Remedy remedy) {
    var demand = remedy.demand();
    return switch (remedy.kind()) {
      case ONE_MORE_PERSON -> Optional.empty();
      case ONE_STEP_MORE, DO_WITHOUT -> findFor(week, demand.rule(), demand.scope());
    };
  }

  /// Nothing when the step needs another person.
  public static Optional<Offer> findFor(Week week, RepairStep step) {
    return switch (step.kind()) {
      case ONE_MORE_TURN -> findFor(week, "load", step.scope());
      case ONE_MORE_A_DAY -> findFor(week, "maxPerDay", step.scope());
      case ONE_MORE_PERSON -> Optional.empty();
    };
  }

  private static Optional<Offer> findFor(Week week, String rule, Scope scope) {
    var document = week.document();
    var rules = document.rules();
    return Optional.ofNullable(
        switch (rule) {
          case "load", "maxPerDay", "breakTurns", "busy" -> ofPerson(week, rule, scope);
          case "maxPerTable", "maxEmptyPerTurn" -> ofAll(rule, rules.get(rule));
          case "maxPhoningInGroup" -> ofGroup(Kind.PHONING, rules.get(rule), scope.group(), 1);
          case "minIdleInGroup" -> ofGroup(Kind.IDLE, rules.get(rule), scope.group(), -1);
          case "sameDayAdjacent" -> new Offer(Allowance.ofAll(Kind.APART, 0), 0);
          default -> null;
        });
  }

  private static @Nullable Offer ofPerson(Week week, String rule, Scope scope) {
    var place = scope.person();
    if (place == null) {
      return null;
    }
    var person = week.person(place);
    var planned = week.document().people().get(place);
    return switch (rule) {
      case "load" -> more(Kind.TURNS, person, planned.load());
      case "maxPerDay" -> more(Kind.TURNS_A_DAY, person, planned.maxPerDay());
      case "busy" -> marked(week, person, planned.id(), scope);
      default -> new Offer(Allowance.ofPerson(Kind.NO_BREAK, person, 0), 0);
    };
  }

  private static Offer more(Kind kind, PersonId person, int now) {
    return new Offer(Allowance.ofPerson(kind, person, now + 1), now);
  }

  private static @Nullable Offer marked(Week week, PersonId person, String name, Scope scope) {
    var day = scope.day();
    var turn = scope.turn();
    if (day == null || turn == null) {
      return null;
    }
    var document = week.document();
    return isAway(document, name, document.days().get(day), turn)
        ? null
        : new Offer(
            new Allowance(
                Kind.MARKED_TURN,
                person,
                week.problem().days().get(day),
                document.times().get(turn),
                null,
                0),
            0);
  }

  private static boolean isAway(WeekDocument week, String name, String day, int turn) {
    return week.busy().stream()
        .anyMatch(busy ->
            busy.person().equals(name)
                && busy.day().equals(day)
                && busy.turn() == turn
                && busy.reason().equals(WeekMaterial.ABSENT));
  }

  private static @Nullable Offer ofAll(String rule, @Nullable Object limit) {
    var kind = rule.equals("maxPerTable") ? Kind.TABLE : Kind.EMPTY;
    return limit instanceof Number now
        ? new Offer(Allowance.ofAll(kind, now.intValue() + 1), now.intValue())
        : null;
  }

  private static @Nullable Offer ofGroup(
      Kind kind, @Nullable Object limits, @Nullable String group, int step) {
    return group != null
            && limits instanceof Map<?, ?> groups
            && groups.get(group) instanceof Number now
            && now.intValue() + step >= 0
        ? new Offer(Allowance.ofGroup(kind, group, now.intValue() + step), now.intValue())
        : null;
  }
}
