package dev.evenhand.roster.domain.swap;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.Sitting;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.domain.week.WeekFrame;
import dev.evenhand.solver.domain.check.Breach;
import dev.evenhand.solver.domain.check.EditCheck;
import dev.evenhand.solver.domain.check.EditEffect;
import dev.evenhand.solver.domain.rule.WeekRules;
import dev.evenhand.solver.domain.term.Scope;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.Timetable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One published week, and what it says to turns of it changing hands.
public final class SwapWeek {
  /// The share of the week may be exceeded in agreement, since credit evens it out.
  private static final String LOAD = "load";

  private final WeekFrame frame;
  private final Week week;
  private final Grid grid;
  private final boolean isLoadKept;
  private final EditCheck rules;
  private final Timetable now;

  /// @param isLoadKept whether nobody may have more turns than their load, even in agreement
  public SwapWeek(WeekFrame frame, Week week, Grid grid, boolean isLoadKept) {
    this.frame = frame;
    this.week = week;
    this.grid = grid;
    this.isLoadKept = isLoadKept;
    this.rules = new EditCheck(WeekRules.model(week.problem()));
    this.now = week.timetable(grid);
  }

  public WeekFrame frame() {
    return frame;
  }

  public Week week() {
    return week;
  }

  boolean has(Place place, PersonId person) {
    return grid.has(place.of(person));
  }

  /// Whether the person takes turns in this week.
  boolean isPlanned(Place place, PersonId person) {
    return week.seat(place.of(person)).isPresent();
  }

  /// When a turn begins; nothing when the week has no such turn.
  @Nullable Instant start(Place place) {
    var isThere =
        frame.days().contains(place.day()) && place.turn() >= 0 && place.turn() < frame.turns();
    return isThere ? frame.span(place.day(), place.turn()).start() : null;
  }

  /// What a person could give, in the order of the week.
  Stream<Turn> turnsOf(PersonId person) {
    return grid.inOrder().stream()
        .filter(sitting -> sitting.person().equals(person))
        .map(sitting -> new Turn(frame.monday(), new Place(sitting.day(), sitting.turn())));
  }

  /// What the rules say to these turns of it changing hands.
  Fit fit(List<Handover> moves) {
    var after = now.changed(seats(left(moves)), seats(taken(moves)));
    var effect = rules.effect(now, after);
    var broken = newBreaches(effect, after);
    var forbidden = broken.stream().filter(this::isForbidden).toList();
    if (!forbidden.isEmpty()) {
      return new Fit.Breaks(week, forbidden);
    }
    var costs = new ArrayList<>(effect.after().costs());
    costs.removeAll(effect.before().costs());
    return new Fit.Fits(List.of(new Fit.Effect(week, broken, costs, effect.costChange())));
  }

  /// The timetable once they have.
  Grid after(List<Handover> moves) {
    return grid.changed(left(moves), taken(moves));
  }

  private static List<Sitting> left(List<Handover> moves) {
    return moves.stream().map(move -> move.turn().place().of(move.from())).toList();
  }

  private static List<Sitting> taken(List<Handover> moves) {
    return moves.stream().map(move -> move.turn().place().of(move.to())).toList();
  }

  private Set<Seat> seats(List<Sitting> sittings) {
    return sittings.stream()
        .flatMap(sitting -> week.seat(sitting).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isForbidden(Breach breach) {
    return isLoadKept || !breach.rule().equals(LOAD);
  }

  /// What was broken about somebody before counts only where they take on more.
  private List<Breach> newBreaches(EditEffect effect, Timetable after) {
    return effect.newBreaches().stream()
        .filter(breach -> !isOld(breach, effect) || takesOnMore(breach.scope(), after))
        .toList();
  }

  private static boolean isOld(Breach breach, EditEffect effect) {
    return breach.scope().person() != null
        && effect.before().breaches().stream()
            .anyMatch(
                old -> old.rule().equals(breach.rule()) && old.scope().equals(breach.scope()));
  }

  private boolean takesOnMore(Scope scope, Timetable after) {
    return turns(scope, after) > turns(scope, now);
  }

  private static long turns(Scope scope, Timetable timetable) {
    return timetable.seats().stream()
        .filter(seat -> Objects.equals(scope.person(), seat.person()))
        .filter(seat -> covers(scope.day(), seat.day()) && covers(scope.turn(), seat.turn()))
        .count();
  }

  private static boolean covers(@Nullable Integer wanted, int place) {
    return wanted == null || wanted == place;
  }
}
