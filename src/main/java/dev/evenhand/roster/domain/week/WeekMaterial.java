package dev.evenhand.roster.domain.week;

import dev.evenhand.roster.domain.BusyMark;
import dev.evenhand.roster.domain.FixedTurn;
import dev.evenhand.roster.domain.RosterSettings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Everything a week is planned from.
///
/// @param breakTurns turns that nobody who needs a break works all of on one day
public record WeekMaterial(
    WeekFrame frame,
    RosterSettings settings,
    Set<Integer> breakTurns,
    List<Participant> people,
    List<BusyMark> marks,
    List<FixedTurn> fixed) {
  /// Why somebody who is on leave, or whose company is closed, cannot take a turn.
  public static final String ABSENT = "absent";

  public WeekMaterial {
    breakTurns = Set.copyOf(breakTurns);
    people = List.copyOf(people);
    marks = List.copyOf(marks);
    fixed = List.copyOf(fixed);
  }

  /// A turn somebody cannot, or would rather not, take.
  public record Blocked(int day, int turn, String reason) {}

  /// The turns a person cannot take.
  List<Blocked> busy(Participant person) {
    return Stream.concat(absent(person), marked(person, false)).toList();
  }

  /// The turns a person could, but would rather not take.
  List<Blocked> undesired(Participant person) {
    return marked(person, true).toList();
  }

  /// The days on which a person can take no turn for being absent, by their places.
  Set<Integer> daysOff(Participant person) {
    return IntStream.range(0, frame.days().size())
        .filter(day -> turns().allMatch(turn -> isAway(person, day, turn)))
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<Blocked> absent(Participant person) {
    return places((day, turn) -> isAway(person, day, turn))
        .map(place -> new Blocked(place.day(), place.turn(), ABSENT));
  }

  private Stream<Blocked> marked(Participant person, boolean optional) {
    return marks.stream()
        .filter(mark -> mark.person().equals(person.id()))
        .map(BusyMark::facts)
        .filter(facts -> facts.optional() == optional)
        .flatMap(facts ->
            places((day, turn) -> touches(facts, day, turn))
                .map(place -> new Blocked(place.day(), place.turn(), facts.reason())));
  }

  private boolean touches(BusyMark.Facts facts, int day, int turn) {
    return facts.touches(frame.date(day), frame.hours().get(turn), frame.hours().get(turn + 1));
  }

  private boolean isAway(Participant person, int day, int turn) {
    return person.isAway(frame.span(frame.days().get(day), turn));
  }

  private IntStream turns() {
    return IntStream.range(0, frame.turns());
  }

  private Stream<Place> places(Filter filter) {
    return IntStream.range(0, frame.days().size())
        .boxed()
        .flatMap(day -> turns().mapToObj(turn -> new Place(day, turn)))
        .filter(place -> filter.has(place.day(), place.turn()));
  }

  private record Place(int day, int turn) {}

  @FunctionalInterface
  private interface Filter {
    boolean has(int day, int turn);
  }
}
