package dev.evenhand.roster.domain.run;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.Grid.Change;
import dev.evenhand.roster.domain.week.Sitting;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.solver.domain.check.Breach;
import dev.evenhand.solver.domain.check.Checker;
import dev.evenhand.solver.domain.rule.WeekRules;
import dev.evenhand.solver.domain.term.Scope;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Says of every turn that a repair moves why it moves.
public final class RepairMoves {
  private final Week week;
  private final List<Breach> broken;
  private final List<Change> changes;

  private RepairMoves(Week week, Grid published, List<Change> changes) {
    this.week = week;
    this.broken =
        Checker.check(WeekRules.model(week.problem()), week.timetable(published)).breaches();
    this.changes = changes;
  }

  /// One cell that changes hands.
  public record RepairMove(Change change, Why why) {}

  /// Why a cell changes hands.
  public sealed interface Why {
    /// Whoever had it broke a rule there.
    record Breaks(String rule, String text) implements Why {}

    /// Whoever had it is not planned any more.
    record Gone() implements Why {}

    /// Whoever had it takes this turn of the week instead.
    record NeededElsewhere(DayOfWeek day, int turn) implements Why {}

    /// Nobody had it.
    record WasEmpty() implements Why {}

    /// It makes the week better, or makes room for another move.
    record MakesRoom() implements Why {}
  }

  /// The moves from what was published to what a repair has found.
  ///
  /// @param week the problem of the repair
  public static List<RepairMove> of(Week week, Grid published, Grid repaired) {
    var moves = new RepairMoves(week, published, published.changesTo(repaired));
    return moves.changes.stream().map(one -> new RepairMove(one, moves.why(one))).toList();
  }

  private Why why(Change change) {
    var from = change.from();
    if (from == null) {
      return new Why.WasEmpty();
    }
    if (week.seat(new Sitting(change.day(), change.turn(), from)).isEmpty()) {
      return new Why.Gone();
    }
    return broken.stream()
        .filter(breach -> isAbout(breach.scope(), change, from))
        .findFirst()
        .<Why>map(breach -> new Why.Breaks(breach.rule(), breach.text()))
        .orElseGet(() -> instead(change, from));
  }

  private Why instead(Change change, PersonId from) {
    return changes.stream()
        .filter(other -> !other.equals(change) && from.equals(other.to()))
        .findFirst()
        .<Why>map(other -> new Why.NeededElsewhere(other.day(), other.turn()))
        .orElseGet(Why.MakesRoom::new);
  }

  /// A breach of a whole day or week is about each of its turns.
  private boolean isAbout(Scope scope, Change change, PersonId from) {
    var person = scope.person();
    boolean isPerson = person == null || week.person(person).equals(from);
    return isPerson
        && isSame(scope.day(), week.problem().days().indexOf(change.day()))
        && isSame(scope.turn(), change.turn());
  }

  private static boolean isSame(@Nullable Integer scope, int place) {
    return scope == null || Objects.equals(scope, place);
  }
}
