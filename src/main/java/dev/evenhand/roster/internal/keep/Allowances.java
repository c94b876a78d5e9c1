package dev.evenhand.roster.internal.keep;

import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.people.People;
import dev.evenhand.roster.domain.Outcome;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.allowance.Allowance;
import dev.evenhand.roster.internal.RosterNews;
import dev.evenhand.solver.domain.week.Weekday;
import dev.evenhand.storage.Ids;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is allowed in single weeks, in addition to settings, people and marks.
@Service
@Transactional
public class Allowances {
  private final AllowanceTable table;
  private final People people;
  private final RosterNews news;
  private final Ids ids;

  Allowances(AllowanceTable table, People people, RosterNews news, Ids ids) {
    this.table = table;
    this.people = people;
    this.news = news;
    this.ids = ids;
  }

  /// An allowance, and the Monday of its week.
  public record Kept(UUID id, LocalDate week, Allowance allowance) {}

  @Transactional(readOnly = true)
  public List<Kept> of(LocalDate monday) {
    return table.of(monday);
  }

  /// Nobody else allows anything before this transaction ends.
  public void lock() {
    table.lock();
  }

  /// Refuses what is allowed already.
  public Outcome<Kept> allow(LocalDate monday, Allowance allowance) {
    if (!Powers.mayPlan(Actor.current())) {
      return new Outcome.NotAllowed<>(Powers.PLANNERS_ONLY);
    }
    return table
        .put(ids.next(), monday, allowance)
        .<Outcome<Kept>>map(kept -> {
          news.created(subject(kept), written(allowance));
          return new Outcome.Done<>(kept);
        })
        .orElseGet(() -> new Outcome.ChangedMeanwhile<>("week"));
  }

  /// Answers what it was.
  public Outcome<Kept> takeBack(LocalDate monday, UUID id) {
    if (!Powers.mayPlan(Actor.current())) {
      return new Outcome.NotAllowed<>(Powers.PLANNERS_ONLY);
    }
    var kept = of(monday).stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    if (kept == null || !table.delete(id)) {
      return new Outcome.Missing<>("allowance");
    }
    news.deleted(subject(kept), written(kept.allowance()));
    return new Outcome.Done<>(kept);
  }

  private static Subject subject(Kept kept) {
    return new Subject("week-allowance", kept.id().toString(), kept.week().toString());
  }

  private Map<String, Object> written(Allowance allowance) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("kind", allowance.kind().word());
    var id = allowance.person();
    if (id != null) {
      var person = people.named(List.of(id)).get(id);
      fields.put("person", person == null ? id.toString() : person.displayName());
    }
    if (allowance.day() != null) {
      fields.put("weekday", Weekday.word(allowance.day()));
    }
    if (allowance.starts() != null) {
      fields.put("from", allowance.starts().toString());
    }
    if (allowance.group() != null) {
      fields.put("group", allowance.group());
    }
    if (allowance.most() > 0) {
      fields.put("limit", allowance.most());
    }
    return fields;
  }
}
