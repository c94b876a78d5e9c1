package dev.evenhand.roster.internal.keep;

import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.people.People;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.BusyMark;
import dev.evenhand.roster.domain.BusyMark.Day;
import dev.evenhand.roster.domain.BusyMark.Facts;
import dev.evenhand.roster.domain.Outcome;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.internal.RosterNews;
import dev.evenhand.solver.domain.week.Weekday;
import dev.evenhand.storage.Ids;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// When people cannot, or would rather not, take turns.
@Service
@Transactional
public class BusyService {
  private final BusyTable table;
  private final People people;
  private final RosterNews news;
  private final Ids ids;

  BusyService(BusyTable table, People people, RosterNews news, Ids ids) {
    this.table = table;
    this.people = people;
    this.news = news;
    this.ids = ids;
  }

  @Transactional(readOnly = true)
  public List<BusyMark> all() {
    return table.all();
  }

  @Transactional(readOnly = true)
  public Optional<BusyMark> find(BusyMark.Id id) {
    return table.find(id);
  }

  public Outcome<BusyMark> add(PersonId person, Facts facts) {
    if (people.find(person).isEmpty()) {
      return new Outcome.Missing<>("person");
    }
    if (!Powers.mayMark(Actor.current(), person)) {
      return new Outcome.NotAllowed<>(Powers.OWN_MARKS_ONLY);
    }
    var mark = new BusyMark(new BusyMark.Id(ids.next()), person, facts, 0);
    table.insert(mark);
    news.created(subject(mark), written(facts));
    return new Outcome.Done<>(mark);
  }

  public Outcome<BusyMark> change(BusyMark.Id id, Facts facts, long seen) {
    return switch (mine(id)) {
      case Outcome.Done<BusyMark>(var before) -> {
        if (!table.update(new BusyMark(id, before.person(), facts, seen))) {
          yield new Outcome.ChangedMeanwhile<>("busy mark");
        }
        news.changed(subject(before), written(before.facts()), written(facts));
        yield new Outcome.Done<>(new BusyMark(id, before.person(), facts, seen + 1));
      }
      case Outcome<BusyMark> refused -> refused;
    };
  }

  /// Answers what it was, so that it can be added again.
  public Outcome<BusyMark> remove(BusyMark.Id id) {
    return switch (mine(id)) {
      case Outcome.Done<BusyMark>(var mark) -> {
        if (!table.delete(id)) {
          yield new Outcome.Missing<>("busy mark");
        }
        news.deleted(subject(mark), written(mark.facts()));
        yield new Outcome.Done<>(mark);
      }
      case Outcome<BusyMark> refused -> refused;
    };
  }

  private Outcome<BusyMark> mine(BusyMark.Id id) {
    var mark = table.find(id).orElse(null);
    if (mark == null) {
      return new Outcome.Missing<>("busy mark");
    }
    return Powers.mayMark(Actor.current(), mark.person())
        ? new Outcome.Done<>(mark)
        : new Outcome.NotAllowed<>(Powers.OWN_MARKS_ONLY);
  }

  private Subject subject(BusyMark mark) {
    var person = people.named(List.of(mark.person())).get(mark.person());
    var name = person == null ? mark.person().toString() : person.displayName();
    return new Subject("busy-mark", mark.id().toString(), name);
  }

  private static Map<String, Object> written(Facts facts) {
    var fields = new LinkedHashMap<String, Object>();
    switch (facts.day()) {
      case Day.EveryWeek(var weekday) -> fields.put("weekday", Weekday.word(weekday));
      case Day.Once(var day) -> fields.put("date", day.toString());
    }
    if (facts.hours() != null) {
      fields.put("from", facts.hours().from().toString());
      fields.put("to", facts.hours().to().toString());
    }
    fields.put("optional", facts.optional());
    fields.put("reason", facts.reason());
    return fields;
  }
}
