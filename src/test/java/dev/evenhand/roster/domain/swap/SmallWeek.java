package dev.evenhand.roster.domain.swap;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.Sitting;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.domain.week.WeekDocument;
import dev.evenhand.roster.domain.week.WeekDocument.BlockedTurn;
import dev.evenhand.roster.domain.week.WeekDocument.PlannedPerson;
import dev.evenhand.roster.internal.RosterJson;
import dev.evenhand.solver.internal.format.WeekReader;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Two days of two turns in Madrid, which Ana, Joan and Pere share.
final class SmallWeek {
  static final LocalDate MONDAY = LocalDate.of(2026, 12, 28);
  static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  static final PersonId ANA = new PersonId(new UUID(0, 1));
  static final PersonId JOAN = new PersonId(new UUID(0, 2));
  static final PersonId PERE = new PersonId(new UUID(0, 3));
  static final Place FIRST = new Place(DayOfWeek.MONDAY, 0);
  static final Place SECOND = new Place(DayOfWeek.MONDAY, 1);
  static final Place THIRD = new Place(DayOfWeek.TUESDAY, 0);
  static final Place FOURTH = new Place(DayOfWeek.TUESDAY, 1);

  private final Set<Sitting> sittings = new HashSet<>();
  private final List<BlockedTurn> busy = new ArrayList<>();
  private final List<BlockedTurn> undesired = new ArrayList<>();
  private int load = 2;
  private int lines = 1;
  private List<String> hours = List.of("09:00", "10:00", "11:00");
  private LocalDate monday = MONDAY;

  SmallWeek at(Place place, PersonId person) {
    sittings.add(place.of(person));
    return this;
  }

  SmallWeek busy(String person, Place place) {
    busy.add(blocked(person, place));
    return this;
  }

  SmallWeek undesired(String person, Place place) {
    undesired.add(blocked(person, place));
    return this;
  }

  SmallWeek load(int turns) {
    load = turns;
    return this;
  }

  SmallWeek lines(int many) {
    lines = many;
    return this;
  }

  SmallWeek on(LocalDate day, String... times) {
    monday = day;
    hours = List.of(times);
    return this;
  }

  SwapCheck check(boolean isLoadKept) {
    return new SwapCheck(List.of(week(isLoadKept)));
  }

  /// With another week.
  SwapCheck check(boolean isLoadKept, SmallWeek other) {
    return new SwapCheck(List.of(week(isLoadKept), other.week(isLoadKept)));
  }

  /// Giving a turn of the week that begins on MONDAY.
  static Deal deal(PersonId taker, Place theirs) {
    return new Deal(taker, new Turn(MONDAY, theirs));
  }

  private SwapWeek week(boolean isLoadKept) {
    var document =
        new WeekDocument(
            WeekDocument.FORMAT,
            monday,
            List.of("mon", "tue", "sun"),
            hours,
            lines,
            List.of(person("ana", ANA), person("joan", JOAN), person("pere", PERE)),
            busy,
            undesired,
            List.of(),
            Map.of(),
            Map.of("undesired", 5));
    var week = new Week(document, WeekReader.read(new RosterJson().object(document)));
    return new SwapWeek(document.frame(MADRID), week, new Grid(sittings), isLoadKept);
  }

  private PlannedPerson person(String name, PersonId id) {
    return new PlannedPerson(
        name, load, null, Set.of(), 2, true, id.value(), BigDecimal.valueOf(load));
  }

  private static BlockedTurn blocked(String person, Place place) {
    var day = place.day() == DayOfWeek.MONDAY ? "mon" : "tue";
    return new BlockedTurn(person, day, place.turn(), "school");
  }
}
