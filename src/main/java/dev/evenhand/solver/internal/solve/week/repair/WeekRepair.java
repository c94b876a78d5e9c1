package dev.evenhand.solver.internal.solve.week.repair;

import dev.evenhand.solver.domain.check.Checker;
import dev.evenhand.solver.domain.term.About;
import dev.evenhand.solver.domain.term.Counted;
import dev.evenhand.solver.domain.term.Scope;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekModel;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.internal.solve.Countdown;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.week.LastImproved;
import dev.evenhand.solver.internal.solve.week.WeekSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Repairs a published week after something about it has changed, such as a new busy mark: first as
/// few empty cells as can be, then as few published turns given up as can be, then as cheap as can
/// be. The first two are looked for together, as prices that are not to be traded, and are then
/// terms that the third keeps.
///
/// @param model the week as it is now
public record WeekRepair(WeekModel model, Timetable published) {
  private static final Scope EVERYWHERE = new Scope(null, null, null, null, null);

  /// What was found.
  ///
  /// @param cost points by the rules of the week alone
  public record Repaired(Timetable timetable, List<Move> moves, long cost) {
    public Repaired {
      moves = List.copyOf(moves);
    }
  }

  /// Nothing when no timetable was found in time, or there is none.
  public Optional<Repaired> find(Limits limits, Stop stop) {
    var clock = new Countdown(limits.seconds());
    return findBest(fewestMoves(), null, limits, stop)
        .map(fewest -> findBest(keeping(fewest), fewest, limits.until(clock), stop).orElse(fewest))
        .map(this::repaired);
  }

  private Repaired repaired(Timetable timetable) {
    return new Repaired(
        timetable, Move.between(published, timetable), Checker.check(model, timetable).cost());
  }

  /// An empty cell is worse than giving up everything.
  private WeekModel fewestMoves() {
    long empty = published.seats().size() + 1L;
    var terms = new ArrayList<Term>(model.terms().stream().map(Term::withoutPrices).toList());
    int lines = model.problem().lines();
    model
        .problem()
        .everyTurn((day, turn) -> model.problem().seatsOf(day, turn))
        .forEach(seats ->
            terms.add(Counted.priced(about(), seats, n -> empty * Math.max(0, lines - n))));
    terms.add(Counted.priced(about(), kept(), n -> kept().size() - n));
    return new WeekModel(model.problem(), terms);
  }

  /// The week's own prices, with no more empty cells and no more given up than there.
  private WeekModel keeping(Timetable fewest) {
    var terms = new ArrayList<>(model.terms());
    terms.add(Counted.atLeast(about(), kept(), fewest.count(kept())));
    terms.add(Counted.atLeast(about(), everySeat(), fewest.seats().size()));
    return new WeekModel(model.problem(), terms);
  }

  private List<Seat> kept() {
    return published.seats().stream().filter(model.problem()::has).sorted().toList();
  }

  private List<Seat> everySeat() {
    return model
        .problem()
        .allPeople()
        .boxed()
        .flatMap(p -> model.problem().seatsOf(p).stream())
        .toList();
  }

  private static About about() {
    return new About("repair", EVERYWHERE, "as few published turns moved as can be");
  }

  private static Optional<Timetable> findBest(
      WeekModel model, @Nullable Timetable start, Limits limits, Stop stop) {
    var last = new LastImproved();
    var until = new Stop();
    try (var _ = stop.onRequest(until::request)) {
      new WeekSearch().run(model, start, limits, until, last);
    }
    return Optional.ofNullable(last.best());
  }
}
