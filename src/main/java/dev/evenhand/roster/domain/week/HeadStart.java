package dev.evenhand.roster.domain.week;

import dev.evenhand.solver.domain.check.EditCheck;
import dev.evenhand.solver.domain.check.EditEffect;
import dev.evenhand.solver.domain.term.WeekModel;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.Timetable;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A timetable to begin a search with, taken from one that was published: everybody keeps the turn
/// of the same weekday and time, as long as that breaks no rule of this week and costs nothing.
/// Whatever does not fit is left to the search.
public final class HeadStart {
  private final Week week;
  private final EditCheck check;
  private Timetable taken = Timetable.EMPTY;

  private HeadStart(Week week, WeekModel model) {
    this.week = week;
    this.check = new EditCheck(model);
  }

  /// What this week can take over.
  ///
  /// @param model the rules of this week
  public static Timetable of(Week week, WeekModel model, TimetableVersion published) {
    var start = new HeadStart(week, model);
    start.seats(published).values().forEach(start::take);
    return start.taken;
  }

  /// By day and turn, for those of a turn fit together more often than not.
  private Map<Integer, Set<Seat>> seats(TimetableVersion published) {
    var then = published.document().times();
    return published.grid().inOrder().stream()
        .flatMap(sitting -> seat(sitting, then).stream())
        .collect(
            Collectors.groupingBy(
                seat -> seat.day() * week.problem().turns() + seat.turn(),
                TreeMap::new,
                Collectors.toSet()));
  }

  private Optional<Seat> seat(Sitting sitting, List<LocalTime> then) {
    var now = week.problem().hours();
    int turn = now.indexOf(then.get(sitting.turn()));
    return turn < 0
            || turn == week.problem().turns()
            || !now.get(turn + 1).equals(then.get(sitting.turn() + 1))
        ? Optional.empty()
        : week.seat(new Sitting(sitting.day(), turn, sitting.person()));
  }

  private void take(Set<Seat> turn) {
    if (!takes(turn)) {
      turn.stream().sorted().forEach(seat -> takes(Set.of(seat)));
    }
  }

  private boolean takes(Set<Seat> some) {
    var more = taken.changed(Set.of(), new HashSet<>(some));
    if (!isFine(check.effect(taken, more))) {
      return false;
    }
    taken = more;
    return true;
  }

  private static boolean isFine(EditEffect effect) {
    return effect.after().breaches().size() <= effect.before().breaches().size()
        && effect.costChange() <= 0;
  }
}
