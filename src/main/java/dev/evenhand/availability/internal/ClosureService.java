package dev.evenhand.availability.internal;

import dev.evenhand.availability.domain.Closure;
import dev.evenhand.availability.domain.Closure.Facts;
import dev.evenhand.availability.domain.Outcome;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.people.Role;
import dev.evenhand.storage.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// On which days the company is closed.
@Service
@Transactional
public class ClosureService {
  private static final String NOT_ALLOWED =
      "Only an administrator may say when the company is closed.";

  private final ClosureTable table;
  private final News news;
  private final Ids ids;

  ClosureService(ClosureTable table, News news, Ids ids) {
    this.table = table;
    this.news = news;
    this.ids = ids;
  }

  /// Whether whoever acts may change closures.
  public boolean mayEdit() {
    var actor = Actor.current();
    return actor.isOwner() || actor.has(Role.ADMIN) || actor.equals(Actor.EVENHAND);
  }

  @Transactional(readOnly = true)
  public List<Closure> between(LocalDate from, LocalDate to) {
    return table.between(from, to);
  }

  @Transactional(readOnly = true)
  public Optional<Closure> find(Closure.Id id) {
    return table.find(id);
  }

  public Outcome<Closure> add(Facts facts) {
    var closure = new Closure(new Closure.Id(ids.next()), facts, 0);
    return allowed(() -> {
      table.insert(closure.id(), facts);
      news.created(subject(closure), written(facts));
      return new Outcome.Done<>(closure);
    });
  }

  public Outcome<Closure> change(Closure.Id id, Facts facts, long seen) {
    return allowed(() ->
        table
            .find(id)
            .map(before -> change(before, facts, seen))
            .orElseGet(() -> new Outcome.Missing<>("closure")));
  }

  /// Opens the company again; answers what the closure was, so that it can be added again.
  public Outcome<Closure> remove(Closure.Id id) {
    return allowed(() -> {
      var closure = table.find(id).orElse(null);
      if (closure == null || !table.delete(id)) {
        return new Outcome.Missing<>("closure");
      }
      news.deleted(subject(closure), written(closure.facts()));
      return new Outcome.Done<>(closure);
    });
  }

  private Outcome<Closure> change(Closure before, Facts facts, long seen) {
    if (before.version() == seen && before.facts().equals(facts)) {
      return new Outcome.Done<>(before);
    }
    if (!table.update(before.id(), facts, seen)) {
      return new Outcome.ChangedMeanwhile<>("closure");
    }
    news.changed(subject(before), written(before.facts()), written(facts));
    return new Outcome.Done<>(new Closure(before.id(), facts, seen + 1));
  }

  private Outcome<Closure> allowed(Supplier<Outcome<Closure>> step) {
    return mayEdit() ? step.get() : new Outcome.NotAllowed<>(NOT_ALLOWED);
  }

  private static Subject subject(Closure closure) {
    return new Subject("closure", closure.id(), closure.facts().description());
  }

  private static Map<String, Object> written(Facts facts) {
    return Map.of(
        "start", facts.days().first().toString(),
        "end", facts.days().last().toString(),
        "description", facts.description(),
        "tags", facts.tags());
  }
}
