package dev.evenhand.deals.internal;

import dev.evenhand.deals.domain.entry.Change;
import dev.evenhand.deals.domain.entry.OverrideEntry;
import dev.evenhand.deals.domain.entry.OverrideEntry.Facts;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.people.Role;
import dev.evenhand.storage.Ids;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which advisers have another monthly limit than others, and from when on.
@Service
@Transactional
public class CapacityOverrides {
  private final OverrideTable table;
  private final Ids ids;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CapacityOverrides(OverrideTable table, Ids ids, ApplicationEventPublisher events, Clock clock) {
    this.table = table;
    this.ids = ids;
    this.events = events;
    this.clock = clock;
  }

  /// Whether whoever acts may change them.
  public boolean mayEdit() {
    var actor = Actor.current();
    return actor.isOwner() || actor.has(Role.ADMIN) || actor.equals(Actor.EVENHAND);
  }

  /// As they were entered.
  @Transactional(readOnly = true)
  public List<OverrideEntry> all() {
    return table.all();
  }

  @Transactional(readOnly = true)
  public Optional<OverrideEntry> find(OverrideEntry.Id id) {
    return table.find(id);
  }

  public Change<OverrideEntry> add(Facts facts) {
    return allowed(() -> {
      var entry = new OverrideEntry(new OverrideEntry.Id(ids.next()), facts, 0);
      table.insert(entry.id(), facts);
      events.publishEvent(Changed.created(clock.instant(), subject(entry), written(facts)));
      return new Change.Done<>(entry);
    });
  }

  public Change<OverrideEntry> change(OverrideEntry before, Facts facts) {
    return allowed(
        () -> before.facts().equals(facts) ? new Change.Done<>(before) : over(before, facts));
  }

  /// Answers what it was, so that it can be added again.
  public Change<OverrideEntry> remove(OverrideEntry.Id id) {
    return allowed(() -> {
      var entry = table.find(id).orElse(null);
      if (entry == null || !table.delete(id)) {
        return new Change.Missing<>();
      }
      events.publishEvent(Changed.deleted(clock.instant(), subject(entry), written(entry.facts())));
      return new Change.Done<>(entry);
    });
  }

  private Change<OverrideEntry> over(OverrideEntry before, Facts facts) {
    if (!table.update(before.id(), facts, before.version())) {
      return new Change.ChangedMeanwhile<>();
    }
    events.publishEvent(
        Changed.changed(clock.instant(), subject(before), written(before.facts()), written(facts)));
    return new Change.Done<>(new OverrideEntry(before.id(), facts, before.version() + 1));
  }

  private Change<OverrideEntry> allowed(Supplier<Change<OverrideEntry>> step) {
    return mayEdit() ? step.get() : new Change.NotAllowed<>();
  }

  private static Subject subject(OverrideEntry entry) {
    return new Subject("capacity-override", entry.id(), entry.facts().email());
  }

  private static Map<String, Object> written(Facts facts) {
    return Map.of(
        "email", facts.email(),
        "effective", facts.effective().toString(),
        "monthlyLimit", facts.monthlyLimit(),
        "podType", facts.podType(),
        "notes", facts.notes());
  }
}
