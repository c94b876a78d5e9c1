package dev.evenhand.roster.domain.swap;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.swap.Ask.Want;
import dev.evenhand.roster.domain.swap.Fit.Obstacle;
import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.Sitting;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.domain.week.WeekDocument.PlannedPerson;
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

/// Says which swaps a published week allows. The same answers decide what may be asked, what is
/// offered, what may be accepted and what may be approved.
public final class SwapCheck {
  /// The share of the week may be exceeded in agreement, since credit evens it out.
  private static final String LOAD = "load";

  private final WeekFrame frame;
  private final Week week;
  private final Grid grid;
  private final boolean isLoadKept;
  private final EditCheck rules;
  private final Timetable now;

  /// Judges swaps of a timetable.
  ///
  /// @param isLoadKept whether nobody may have more turns than their load, even in agreement
  public SwapCheck(WeekFrame frame, Week week, Grid grid, boolean isLoadKept) {
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

  /// Whether somebody agreeing to this is possible.
  public Fit fit(Ask ask, Deal deal, Instant time) {
    var obstacle = obstacle(ask, deal, time);
    if (obstacle != null) {
      return new Fit.Cannot(obstacle);
    }
    var move = Move.of(ask, deal);
    var after = now.changed(seats(move.left()), seats(move.taken()));
    var effect = rules.effect(now, after);
    var broken = newBreaches(effect, after);
    var forbidden = broken.stream().filter(this::isForbidden).toList();
    if (!forbidden.isEmpty()) {
      return new Fit.Breaks(forbidden);
    }
    var costs = new ArrayList<>(effect.after().costs());
    costs.removeAll(effect.before().costs());
    return new Fit.Fits(broken, costs, effect.costChange());
  }

  /// Every deal that would be what is asked, fitting or not, in the order of people and turns.
  public List<Deal> deals(Ask ask) {
    return week.document().people().stream()
        .map(PlannedPerson::person)
        .filter(person -> !person.equals(ask.asker()))
        .flatMap(person -> deals(ask, person))
        .filter(ask::isMetBy)
        .toList();
  }

  /// When the first turn begins that it is about; nothing when the week has no such turn any more.
  public @Nullable Instant expiry(Ask ask, @Nullable Deal agreed) {
    var given = agreed == null ? ask.want().theirs() : agreed.theirs();
    if (!isInWeek(ask.place()) || (given != null && !isInWeek(given))) {
      return null;
    }
    var own = start(ask.place());
    return given == null || own.isBefore(start(given)) ? own : start(given);
  }

  /// Whether everybody still has what they would give.
  public boolean isStillTheirs(Ask ask, @Nullable Deal agreed) {
    if (!grid.has(ask.place().of(ask.asker()))) {
      return false;
    }
    if (agreed != null) {
      return agreed.theirs() == null || grid.has(agreed.theirs().of(agreed.taker()));
    }
    var wanted = ask.want().theirs();
    return wanted == null || ask.asked() == null || grid.has(wanted.of(ask.asked()));
  }

  /// The timetable once it is done.
  public Grid after(Ask ask, Deal deal) {
    var move = Move.of(ask, deal);
    return grid.changed(move.left(), move.taken());
  }

  /// Who leaves which turn, and who comes.
  private record Move(List<Sitting> left, List<Sitting> taken) {
    static Move of(Ask ask, Deal deal) {
      var given = ask.place().of(ask.asker());
      var got = ask.place().of(deal.taker());
      var theirs = deal.theirs();
      return theirs == null
          ? new Move(List.of(given), List.of(got))
          : new Move(List.of(given, theirs.of(deal.taker())), List.of(got, theirs.of(ask.asker())));
    }
  }

  private Set<Seat> seats(List<Sitting> sittings) {
    return sittings.stream()
        .flatMap(sitting -> week.seat(sitting).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<Deal> deals(Ask ask, PersonId person) {
    return switch (ask.want()) {
      case Want.Take() -> Stream.of(new Deal(person, null));
      case Want.OneTurn(var theirs) -> Stream.of(new Deal(person, theirs));
      case Want.AnyTurn() ->
          grid.inOrder().stream()
              .filter(sitting -> sitting.person().equals(person))
              .map(sitting -> new Deal(person, new Place(sitting.day(), sitting.turn())));
    };
  }

  private @Nullable Obstacle obstacle(Ask ask, Deal deal, Instant time) {
    var expiry = expiry(ask, deal);
    if (expiry == null || !isStillTheirs(ask, deal)) {
      return Obstacle.NOT_THEIR_TURN;
    }
    if (!expiry.isAfter(time)) {
      return Obstacle.TURN_BEGAN;
    }
    var theirs = deal.theirs();
    if (grid.has(ask.place().of(deal.taker()))
        || (theirs != null && grid.has(theirs.of(ask.asker())))) {
      return Obstacle.THERE_ALREADY;
    }
    var isKnown =
        week.seat(ask.place().of(deal.taker())).isPresent()
            && week.seat(ask.place().of(ask.asker())).isPresent();
    return isKnown ? null : Obstacle.NOT_PLANNED;
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

  private boolean isInWeek(Place place) {
    return frame.days().contains(place.day()) && place.turn() >= 0 && place.turn() < frame.turns();
  }

  private Instant start(Place place) {
    return frame.span(place.day(), place.turn()).start();
  }
}
