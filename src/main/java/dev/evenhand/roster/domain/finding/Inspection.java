package dev.evenhand.roster.domain.finding;

import dev.evenhand.roster.domain.finding.Finding.Detail;
import dev.evenhand.roster.domain.finding.Finding.Kind;
import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.Grid.Change;
import dev.evenhand.roster.domain.week.TimetableVersion;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.solver.domain.check.Breach;
import dev.evenhand.solver.domain.check.Checker;
import dev.evenhand.solver.domain.check.Verdict;
import dev.evenhand.solver.domain.rule.WeekRules;
import java.util.List;
import java.util.Optional;

/// Looks for what is wrong with one stored version, with nothing but the checker.
///
/// @param published the problem the version was published with
public record Inspection(TimetableVersion version, Week published) {
  /// What it breaks by now, without what its planner accepted when it was published.
  ///
  /// @param now the same week with people and marks of today
  public Optional<Finding> broken(Week now) {
    var accepted =
        verdict(published).breaches().stream().map(breach -> detail(published, breach)).toList();
    var broken =
        verdict(now).breaches().stream()
            .map(breach -> detail(now, breach))
            .filter(detail -> !accepted.contains(detail))
            .toList();
    return found(Kind.BROKEN, broken);
  }

  /// Whether it costs what was stored with it.
  public Optional<Finding> cost() {
    long counted = verdict(published).cost();
    long stored = version.head().cost();
    var text = "Expected a cost of %d, as counted, but %d is stored.";
    return counted == stored
        ? Optional.empty()
        : found(Kind.COST, List.of(Detail.of(text.formatted(counted, stored))));
  }

  /// Whether its changes make it of the version before.
  public Optional<Finding> log(Grid before, List<Change> changes) {
    var due = before.changesTo(version.grid());
    if (List.copyOf(changes).equals(due)) {
      return Optional.empty();
    }
    var text = "Expected %d changes from the version before, but %d others are stored.";
    return found(Kind.LOG, List.of(Detail.of(text.formatted(due.size(), changes.size()))));
  }

  private Optional<Finding> found(Kind kind, List<Detail> details) {
    var head = version.head();
    return details.isEmpty()
        ? Optional.empty()
        : Optional.of(new Finding(head.week(), head.number(), kind, details));
  }

  private Verdict verdict(Week week) {
    return Checker.check(WeekRules.model(week.problem()), week.timetable(version.grid()));
  }

  private static Detail detail(Week week, Breach breach) {
    var scope = breach.scope();
    var person = scope.person();
    var day = scope.day();
    return new Detail(
        breach.rule(),
        breach.text(),
        person == null ? null : week.person(person).value(),
        day == null ? null : week.document().days().get(day),
        scope.turn());
  }
}
