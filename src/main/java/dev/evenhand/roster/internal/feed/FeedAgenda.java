package dev.evenhand.roster.internal.feed;

import dev.evenhand.company.Companies;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.calendar.Agenda;
import dev.evenhand.roster.domain.calendar.Agenda.Entry;
import dev.evenhand.roster.domain.calendar.TurnWords;
import dev.evenhand.roster.domain.calendar.Turns;
import dev.evenhand.roster.domain.calendar.Turns.Timed;
import dev.evenhand.roster.domain.week.TimetableVersion.Head;
import dev.evenhand.roster.internal.publish.Timetables;
import dev.evenhand.solver.domain.week.Weekday;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The turns of one person as entries of a calendar: from a few weeks ago to whatever is published.
@Component
class FeedAgenda {
  private static final int WEEKS_BACK = 4;
  private static final LocalDate FOREVER = LocalDate.of(9999, 1, 1);

  private final Timetables timetables;
  private final People people;
  private final Companies companies;
  private final Clock clock;

  FeedAgenda(Timetables timetables, People people, Companies companies, Clock clock) {
    this.timetables = timetables;
    this.people = people;
    this.companies = companies;
    this.clock = clock;
  }

  Optional<Agenda> of(PersonId id) {
    return people.find(id).filter(Person::active).map(this::agenda);
  }

  private Agenda agenda(Person person) {
    var zone = companies.current().zone();
    var words = TurnWords.in(person.language());
    var first =
        LocalDate.ofInstant(clock.instant(), zone)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .minusWeeks(WEEKS_BACK);
    var entries =
        timetables.inForce(first, FOREVER).stream()
            .flatMap(version ->
                Turns.of(version.document(), version.grid(), zone).stream()
                    .filter(turn -> turn.sitting().person().equals(person.id()))
                    .map(turn -> entry(version.head(), turn, words)))
            .toList();
    return new Agenda(words.calendar(), zone, first.atStartOfDay(zone).toInstant(), entries);
  }

  private static Entry entry(Head head, Timed turn, TurnWords words) {
    var sitting = turn.sitting();
    var uid =
        "%s-%s-%d-%s@evenhand"
            .formatted(head.week(), Weekday.word(sitting.day()), sitting.turn(), sitting.person());
    return new Entry(uid, turn.start(), turn.end(), words.turn(), "", head.number(), head.at());
  }
}
