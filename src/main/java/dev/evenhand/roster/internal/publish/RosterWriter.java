package dev.evenhand.roster.internal.publish;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.RosterBook;
import dev.evenhand.roster.domain.BusyMark.Day;
import dev.evenhand.roster.domain.BusyMark.Facts;
import dev.evenhand.roster.domain.Outcome;
import dev.evenhand.roster.domain.RosterPerson;
import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.Sitting;
import dev.evenhand.roster.domain.week.TimetableVersion.Kind;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.internal.keep.BusyService;
import dev.evenhand.roster.internal.keep.RosterPeople;
import dev.evenhand.roster.internal.week.Assembled;
import dev.evenhand.roster.internal.week.WeekAssembly;
import dev.evenhand.roster.internal.week.WeekWish;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RosterWriter implements RosterBook {
  private final RosterPeople people;
  private final BusyService busy;
  private final WeekAssembly assembly;
  private final Publisher publisher;

  RosterWriter(RosterPeople people, BusyService busy, WeekAssembly assembly, Publisher publisher) {
    this.people = people;
    this.busy = busy;
    this.assembly = assembly;
    this.publisher = publisher;
  }

  @Override
  public boolean isEmpty() {
    return people.all().stream().noneMatch(member -> member.roster().planned());
  }

  @Override
  public void add(Member member) {
    done(
        people.change(
            new RosterPerson(
                member.person(),
                true,
                member.extension(),
                member.colour(),
                member.table(),
                member.groups(),
                member.ideal(),
                null,
                true,
                0)));
  }

  @Override
  public void addBusyDay(PersonId person, DayOfWeek day, boolean optional, String reason) {
    done(busy.add(person, new Facts(new Day.EveryWeek(day), null, optional, reason)));
  }

  @Override
  public Map<PersonId, Integer> loads(LocalDate monday) {
    var loads = new HashMap<PersonId, Integer>();
    if (assembly.plan(WeekWish.of(monday)) instanceof Assembled.Ready(var week, var shared)) {
      for (int place = 0; place < shared.people().size(); place++) {
        loads.put(week.person(place), shared.people().get(place).total());
      }
    }
    return loads;
  }

  @Override
  public void publish(LocalDate monday, Collection<PhoneTurn> turns, String comment) {
    if (!(assembly.plan(WeekWish.of(monday)) instanceof Assembled.Ready(var week, _))) {
      throw new IllegalStateException("Expected a week that can be planned, but got " + monday);
    }
    var draft = new Draft(0, Kind.RUN, week, grid(week, turns), null, comment, null);
    if (!(publisher.publish(draft) instanceof PublishResult.Published)) {
      throw new IllegalStateException("Expected nothing published, but there is: " + monday);
    }
  }

  private static Grid grid(Week week, Collection<PhoneTurn> turns) {
    return Grid.drawn(
        week.document().week(),
        turns.stream()
            .map(turn -> new Sitting(turn.day(), turn.turn(), turn.person()))
            .filter(sitting -> week.seat(sitting).isPresent())
            .distinct()
            .toList());
  }

  private static void done(Outcome<?> outcome) {
    if (!(outcome instanceof Outcome.Done<?>)) {
      throw new IllegalStateException("Expected to write the roster, but got " + outcome + ".");
    }
  }
}
