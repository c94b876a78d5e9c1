package dev.evenhand.roster.domain.swap;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.swap.Ask.Want;
import dev.evenhand.roster.domain.swap.Fit.Obstacle;
import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.WeekDocument.PlannedPerson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says which swaps published weeks allow. The same answers decide what may be asked, what is
/// offered, what may be accepted and what may be approved.
public final class SwapCheck {
  private final SortedMap<LocalDate, SwapWeek> weeks = new TreeMap<>();

  /// Judges swaps of turns of these weeks.
  public SwapCheck(List<SwapWeek> weeks) {
    weeks.forEach(week -> this.weeks.put(week.frame().monday(), week));
  }

  /// The weeks there are, in their order.
  public List<SwapWeek> weeks() {
    return List.copyOf(weeks.values());
  }

  /// Whether somebody agreeing to this is possible.
  public Fit fit(Ask ask, Deal deal, Instant time) {
    var moves = Handover.of(ask, deal);
    var obstacle = obstacle(moves, time);
    if (obstacle != null) {
      return new Fit.Cannot(obstacle);
    }
    var effects = new ArrayList<Fit.Effect>();
    for (var some : byWeek(moves).entrySet()) {
      switch (week(some.getKey()).fit(some.getValue())) {
        case Fit.Fits fits -> effects.addAll(fits.effects());
        case Fit not -> {
          return not;
        }
      }
    }
    return new Fit.Fits(effects);
  }

  /// Every deal that would be what is asked, fitting or not, in the order of people and turns.
  public List<Deal> deals(Ask ask) {
    return others(ask).flatMap(person -> deals(ask, person)).filter(ask::isMetBy).toList();
  }

  /// Every turn that somebody else has in another week, as a deal for what is asked.
  public List<Deal> dealsAcross(Ask ask) {
    return others(ask)
        .flatMap(person ->
            weeks.values().stream()
                .filter(week -> !week.frame().monday().equals(ask.week()))
                .flatMap(week -> week.turnsOf(person))
                .map(turn -> new Deal(person, turn)))
        .toList();
  }

  /// When the first turn begins that it is about; nothing when its week has no such turn any more.
  public @Nullable Instant expiry(Ask ask, @Nullable Deal agreed) {
    var starts = given(ask, agreed).stream().map(Given::turn).map(this::start).toList();
    return starts.stream().anyMatch(Objects::isNull)
        ? null
        : starts.stream().map(Objects::requireNonNull).min(Comparator.naturalOrder()).orElseThrow();
  }

  /// Whether everybody still has what they would give.
  public boolean isStillTheirs(Ask ask, @Nullable Deal agreed) {
    return given(ask, agreed).stream()
        .allMatch(given -> given.by() == null || has(given.turn(), given.by()));
  }

  /// The timetables once it is done, by week.
  public SortedMap<LocalDate, Grid> after(Ask ask, Deal deal) {
    var grids = new TreeMap<LocalDate, Grid>();
    byWeek(Handover.of(ask, deal))
        .forEach((monday, moves) -> grids.put(monday, week(monday).after(moves)));
    return grids;
  }

  /// A turn that somebody gives.
  ///
  /// @param by nobody while it is not said whose it is
  private record Given(Turn turn, @Nullable PersonId by) {}

  private static List<Given> given(Ask ask, @Nullable Deal agreed) {
    var own = new Given(ask.turn(), ask.asker());
    var theirs = agreed == null ? ask.want().theirs() : agreed.theirs();
    var taker = agreed == null ? ask.asked() : agreed.taker();
    return theirs == null ? List.of(own) : List.of(own, new Given(theirs, taker));
  }

  private Stream<PersonId> others(Ask ask) {
    return week(ask.week()).week().document().people().stream()
        .map(PlannedPerson::person)
        .filter(person -> !person.equals(ask.asker()));
  }

  private Stream<Deal> deals(Ask ask, PersonId person) {
    return switch (ask.want()) {
      case Want.Take() -> Stream.of(new Deal(person, null));
      case Want.OneTurn(var theirs) -> Stream.of(new Deal(person, theirs));
      case Want.AnyTurn() -> week(ask.week()).turnsOf(person).map(turn -> new Deal(person, turn));
    };
  }

  private @Nullable Obstacle obstacle(List<Handover> moves, Instant time) {
    if (!moves.stream().allMatch(move -> isTheirs(move.turn(), move.from()))) {
      return Obstacle.NOT_THEIR_TURN;
    }
    if (!moves.stream().allMatch(move -> isAfter(move.turn(), time))) {
      return Obstacle.TURN_BEGAN;
    }
    if (moves.stream().anyMatch(move -> has(move.turn(), move.to()))) {
      return Obstacle.THERE_ALREADY;
    }
    var isKnown =
        moves.stream()
            .allMatch(
                move -> isPlanned(move.turn(), move.to()) && isPlanned(move.turn(), move.from()));
    return isKnown ? null : Obstacle.NOT_PLANNED;
  }

  private boolean isTheirs(Turn turn, PersonId person) {
    return start(turn) != null && has(turn, person);
  }

  private boolean isAfter(Turn turn, Instant time) {
    var start = start(turn);
    return start != null && start.isAfter(time);
  }

  private boolean has(Turn turn, PersonId person) {
    return weeks.containsKey(turn.week()) && week(turn.week()).has(turn.place(), person);
  }

  private boolean isPlanned(Turn turn, PersonId person) {
    return week(turn.week()).isPlanned(turn.place(), person);
  }

  private @Nullable Instant start(Turn turn) {
    return weeks.containsKey(turn.week()) ? week(turn.week()).start(turn.place()) : null;
  }

  private SwapWeek week(LocalDate monday) {
    return Objects.requireNonNull(weeks.get(monday), "a week that is published");
  }

  private static Map<LocalDate, List<Handover>> byWeek(List<Handover> moves) {
    return moves.stream()
        .collect(
            Collectors.groupingBy(move -> move.turn().week(), TreeMap::new, Collectors.toList()));
  }
}
