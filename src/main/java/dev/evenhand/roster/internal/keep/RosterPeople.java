package dev.evenhand.roster.internal.keep;

import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.Outcome;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.RosterPerson;
import dev.evenhand.roster.internal.RosterJson;
import dev.evenhand.roster.internal.RosterNews;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people of the company as those who take phone turns.
@Service
@Transactional
public class RosterPeople {
  private final RosterPersonTable table;
  private final People people;
  private final RosterJson json;
  private final RosterNews news;

  RosterPeople(RosterPersonTable table, People people, RosterJson json, RosterNews news) {
    this.table = table;
    this.people = people;
    this.json = json;
    this.news = news;
  }

  /// A person, and how it takes turns.
  public record Member(Person person, RosterPerson roster) {
    public PersonId id() {
      return person.id();
    }

    /// Whether the person is to be planned.
    public boolean isPlanned() {
      return roster.planned() && person.active();
    }
  }

  /// Everybody who is not deleted, by username.
  @Transactional(readOnly = true)
  public List<Member> all() {
    var known = table.all();
    return people.all().stream()
        .map(person ->
            new Member(
                person,
                Objects.requireNonNullElseGet(
                    known.get(person.id()), () -> RosterPerson.unknown(person.id()))))
        .toList();
  }

  public Outcome<Member> change(RosterPerson wanted) {
    if (!Powers.mayPlan(Actor.current())) {
      return new Outcome.NotAllowed<>(Powers.PLANNERS_ONLY);
    }
    return all().stream()
        .filter(member -> member.id().equals(wanted.person()))
        .findFirst()
        .map(before -> change(before, wanted))
        .orElseGet(() -> new Outcome.Missing<>("person"));
  }

  private Outcome<Member> change(Member before, RosterPerson wanted) {
    var extension = wanted.extension();
    if (extension != null) {
      table.lockExtensions();
      if (table.isTaken(extension, wanted.person())) {
        return new Outcome.ExtensionTaken<>(extension);
      }
    }
    if (!table.put(wanted)) {
      return new Outcome.ChangedMeanwhile<>("person");
    }
    var after = new Member(before.person(), wanted.next());
    var subject =
        new Subject("roster-person", before.id().toString(), before.person().displayName());
    news.changed(subject, json.object(before.roster()), json.object(after.roster()));
    return new Outcome.Done<>(after);
  }
}
