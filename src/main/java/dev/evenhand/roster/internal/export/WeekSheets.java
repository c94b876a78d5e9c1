package dev.evenhand.roster.internal.export;

import dev.evenhand.company.Companies;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.RosterPerson;
import dev.evenhand.roster.domain.calendar.Turns;
import dev.evenhand.roster.domain.export.WeekSheet;
import dev.evenhand.roster.domain.export.WeekSheet.Seated;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.TimetableVersion;
import dev.evenhand.roster.domain.week.WeekDocument;
import dev.evenhand.roster.domain.week.WeekFrame;
import dev.evenhand.roster.internal.keep.RosterPeople;
import dev.evenhand.roster.internal.publish.Timetables;
import dev.evenhand.roster.internal.run.RunReading;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes sheets of published weeks and of what runs have found.
@Service
@Transactional(readOnly = true)
public class WeekSheets {
  private final Timetables timetables;
  private final RunReading runs;
  private final RosterPeople roster;
  private final People people;
  private final Companies companies;

  WeekSheets(
      Timetables timetables,
      RunReading runs,
      RosterPeople roster,
      People people,
      Companies companies) {
    this.timetables = timetables;
    this.runs = runs;
    this.roster = roster;
    this.people = people;
    this.companies = companies;
  }

  /// A sheet, and when what it shows became that.
  public record Found(WeekSheet sheet, Instant at) {}

  public Optional<Found> inForce(LocalDate monday) {
    return timetables.inForce(monday, monday).stream().findFirst().map(this::found);
  }

  public Optional<Found> version(LocalDate monday, int number) {
    return timetables.find(monday, number).map(checked -> found(checked.version()));
  }

  /// The best timetable of a run, if it has found any.
  public Optional<Found> run(PlanningRun.Id id) {
    return runs.find(id)
        .flatMap(detail ->
            Optional.ofNullable(detail.best())
                .map(best -> {
                  var grid = detail.week().grid(best.timetable());
                  var sheet = sheet(detail.week().document(), grid, 0);
                  return new Found(sheet, detail.run().asked().at());
                }));
  }

  private Found found(TimetableVersion version) {
    var head = version.head();
    return new Found(sheet(version.document(), version.grid(), head.number()), head.at());
  }

  private WeekSheet sheet(WeekDocument document, Grid grid, int number) {
    var frame = Turns.frame(document, companies.current().zone());
    var seated = seated(grid);
    var days =
        frame.days().stream()
            .map(day -> new WeekSheet.Day(day, frame.dateOf(day), turns(frame, day, grid, seated)))
            .toList();
    return new WeekSheet(frame.monday(), number, frame.zone(), frame.lines(), days);
  }

  private static List<WeekSheet.Turn> turns(
      WeekFrame frame, DayOfWeek day, Grid grid, Map<PersonId, Seated> seated) {
    return IntStream.range(0, frame.turns())
        .mapToObj(turn ->
            new WeekSheet.Turn(
                turn,
                frame.hours().get(turn),
                frame.hours().get(turn + 1),
                grid.peopleOf(day, turn).stream()
                    .map(id -> Objects.requireNonNull(seated.get(id)))
                    .toList()))
        .toList();
  }

  /// Also whoever left since.
  private Map<PersonId, Seated> seated(Grid grid) {
    var known =
        roster.all().stream()
            .collect(Collectors.toMap(RosterPeople.Member::id, RosterPeople.Member::roster));
    var named = people.named(grid.turns().keySet());
    return grid.turns().keySet().stream()
        .collect(
            Collectors.toMap(Function.identity(), id -> seated(id, named.get(id), known.get(id))));
  }

  private static Seated seated(
      PersonId id, @Nullable Person person, @Nullable RosterPerson roster) {
    var extension = roster == null ? null : roster.extension();
    return new Seated(
        person == null ? id.toString() : person.username(),
        person == null ? id.toString() : person.displayName(),
        extension == null ? "" : extension,
        roster == null ? "" : roster.colour());
  }
}
