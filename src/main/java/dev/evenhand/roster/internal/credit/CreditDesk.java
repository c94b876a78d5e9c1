package dev.evenhand.roster.internal.credit;

import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.Outcome;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.internal.RosterNews;
import dev.evenhand.storage.Ids;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows how a credit came about, and lets planners give or take some.
@Service
@Transactional
public class CreditDesk {
  private final CreditEntries entries;
  private final People people;
  private final RosterNews news;
  private final Ids ids;
  private final Clock clock;

  CreditDesk(CreditEntries entries, People people, RosterNews news, Ids ids, Clock clock) {
    this.entries = entries;
    this.people = people;
    this.news = news;
    this.ids = ids;
    this.clock = clock;
  }

  /// What somebody is given by hand.
  ///
  /// @param amount turns, to one decimal and not zero; negative ones are taken
  public record Gift(BigDecimal amount, String reason) {}

  /// The newest first.
  @Transactional(readOnly = true)
  public List<CreditEntry> of(PersonId person) {
    return entries.of(person);
  }

  public Outcome<CreditEntry> give(PersonId id, Gift gift) {
    var by = Actor.current();
    if (!Powers.mayPlan(by)) {
      return new Outcome.NotAllowed<>(Powers.PLANNERS_ONLY);
    }
    return people
        .find(id)
        .<Outcome<CreditEntry>>map(person -> new Outcome.Done<>(add(person, gift, by)))
        .orElseGet(() -> new Outcome.Missing<>("person"));
  }

  private CreditEntry add(Person person, Gift gift, Actor by) {
    var entry = entries.add(ids.next(), person.id(), gift, clock.instant(), by.person());
    news.done(
        "credited",
        new Subject("roster-person", person.id().toString(), person.displayName()),
        Map.of("amount", gift.amount(), "reason", gift.reason()));
    return entry;
  }
}
