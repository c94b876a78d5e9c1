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
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Progress;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.week.LastImproved;
import dev.evenhand.solver.internal.solve.week.WeekSearch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Repairs a published week after something about it has changed, such as a new busy mark: first as
/// few empty cells as can be, then as few published turns given up as can be, then as cheap as can
/// be. The first two are looked for together, as prices that are not to be traded, and are then
/// terms that the third keeps.
///
/// @param model the week as it is now
public record WeekRepair(WeekModel model, Timetable published) {
  /// The part of the time in which moves are counted, at most.
  private static final double COUNTING = 0.8;

  private static final Scope EVERYWHERE = new Scope(null, null, null, null, null);

  /// Searches, and tells of timetables with as few moves as were found, at what they cost by the
  /// rules of the week alone; the first one after the moves are counted, then ever cheaper ones. A
  /// bound is one among timetables with so few moves, and is told when that is proven.
  ///
  /// @param start what an earlier search found, or null
  public Ending run(
      @Nullable Timetable start, Limits limits, Stop stop, Progress<Timetable> progress) {
    var clock = new Countdown(limits.seconds());
    var last = new LastImproved();
    var counting = limits.withSeconds(limits.seconds() * COUNTING);
    var counted = search(fewestMoves(), start, counting, stop, last);
    var fewest = last.best();
    if (fewest == null) {
      return counted;
    }
    boolean isProven = counted == Ending.OPTIMAL;
    var cheaper = new Cheaper(progress, isProven);
    cheaper.improved(fewest, Checker.check(model, fewest).cost());
    var priced = search(keeping(fewest), fewest, limits.until(clock), stop, cheaper);
    return isProven && priced == Ending.OPTIMAL ? Ending.OPTIMAL : Ending.FEASIBLE;
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

  /// A search that has proven its best stops itself, not what comes after.
  private static Ending search(
      WeekModel model,
      @Nullable Timetable start,
      Limits limits,
      Stop stop,
      Progress<Timetable> progress) {
    var until = new Stop();
    try (var _ = stop.onRequest(until::request)) {
      return new WeekSearch().run(model, start, limits, until, progress);
    }
  }

  /// Tells of what is cheaper than all before.
  private static final class Cheaper implements Progress<Timetable> {
    private final Progress<Timetable> progress;
    private final boolean hasBounds;
    private long cost = Long.MAX_VALUE;

    Cheaper(Progress<Timetable> progress, boolean hasBounds) {
      this.progress = progress;
      this.hasBounds = hasBounds;
    }

    @Override
    public void improved(Timetable solution, long found) {
      if (found < cost) {
        cost = found;
        progress.improved(solution, found);
      }
    }

    @Override
    public void bound(long bound) {
      if (hasBounds) {
        progress.bound(bound);
      }
    }
  }
}
