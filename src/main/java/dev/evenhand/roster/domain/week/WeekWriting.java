package dev.evenhand.roster.domain.week;

import dev.evenhand.roster.domain.FixedTurn;
import dev.evenhand.roster.domain.RosterPerson;
import dev.evenhand.roster.domain.week.WeekDocument.BlockedTurn;
import dev.evenhand.roster.domain.week.WeekDocument.PlannedPerson;
import dev.evenhand.roster.domain.week.WeekDocument.WantedTurn;
import dev.evenhand.solver.domain.load.PersonLoad;
import dev.evenhand.solver.domain.load.TurnLoads;
import dev.evenhand.solver.domain.week.Weekday;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes the problem of a week down.
public record WeekWriting(WeekMaterial week, TurnLoads loads) {
  public WeekDocument document() {
    var frame = week.frame();
    return new WeekDocument(
        WeekDocument.FORMAT,
        frame.monday(),
        frame.days().stream().map(Weekday::word).toList(),
        frame.hours().stream().map(String::valueOf).toList(),
        Math.max(1, frame.lines() - loads.droppedLines()),
        IntStream.range(0, week.people().size()).mapToObj(this::person).toList(),
        marks(week::busy),
        marks(week::undesired),
        week.fixed().stream().flatMap(this::fixed).toList(),
        week.settings().rules(),
        week.settings().weights());
  }

  private PlannedPerson person(int place) {
    var person = week.people().get(place);
    PersonLoad load = loads.people().get(place);
    return new PlannedPerson(
        person.name(),
        load.total(),
        person.roster().table(),
        person.roster().groups(),
        maxPerDay(person.roster()),
        person.roster().needsBreak(),
        person.id().value(),
        load.prorated());
  }

  private int maxPerDay(RosterPerson person) {
    return Objects.requireNonNullElse(person.maxPerDay(), week.settings().maxPerDay());
  }

  private List<BlockedTurn> marks(Function<Participant, List<WeekMaterial.Blocked>> blocked) {
    return week.people().stream()
        .flatMap(person -> blocked.apply(person).stream().map(one -> mark(person, one)))
        .distinct()
        .toList();
  }

  private BlockedTurn mark(Participant person, WeekMaterial.Blocked blocked) {
    return new BlockedTurn(person.name(), day(blocked.day()), blocked.turn(), blocked.reason());
  }

  /// A fixed turn that this week has, of somebody who takes turns.
  private Stream<WantedTurn> fixed(FixedTurn fixed) {
    var frame = week.frame();
    int day = frame.days().indexOf(fixed.weekday());
    int turn = frame.hours().indexOf(fixed.start());
    return day < 0 || turn < 0 || turn == frame.turns()
        ? Stream.of()
        : week.people().stream()
            .filter(person -> person.id().equals(fixed.person()))
            .map(person -> new WantedTurn(person.name(), day(day), turn));
  }

  private String day(int place) {
    return Weekday.word(week.frame().days().get(place));
  }
}
