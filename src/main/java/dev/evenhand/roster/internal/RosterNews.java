package dev.evenhand.roster.internal;

import dev.evenhand.availability.AvailabilityChanged;
import dev.evenhand.company.Tenancy;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.roster.TimetablePublished;
import dev.evenhand.roster.domain.run.PlanningRun;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells the others what changed, in the transaction that changed it.
@Component
public class RosterNews {
  /// Something of which a company has one: it has no name but that of its kind.
  ///
  /// @param kind a code, for which screens have words
  public static Subject ofCompany(String kind) {
    return new Subject(kind, Tenancy.current(), "");
  }

  public static Subject of(PlanningRun run) {
    return new Subject("planning-run", run.id(), run.week().toString());
  }

  private final ApplicationEventPublisher events;
  private final Clock clock;

  RosterNews(ApplicationEventPublisher events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  public void created(Subject subject, Map<String, Object> after) {
    events.publishEvent(Changed.created(clock.instant(), subject, after));
  }

  /// Tells of the fields that are not the same any more.
  public void changed(Subject subject, Map<String, Object> before, Map<String, Object> after) {
    events.publishEvent(Changed.changed(clock.instant(), subject, before, after));
  }

  public void deleted(Subject subject, Map<String, Object> before) {
    events.publishEvent(Changed.deleted(clock.instant(), subject, before));
  }

  /// Something was done that has a name of its own.
  public void done(String action, Subject subject, Map<String, Object> facts) {
    events.publishEvent(Changed.of(clock.instant(), Actor.current(), action, subject, null, facts));
  }

  /// A timetable is in force: who can take cases when may not be the same any more.
  public void published(TimetablePublished event) {
    events.publishEvent(event);
    dutiesChanged();
  }

  /// Something that whoever listens should know.
  public void tell(Record event) {
    events.publishEvent(event);
  }

  /// Who can take cases when is not the same any more.
  public void dutiesChanged() {
    events.publishEvent(new AvailabilityChanged(Tenancy.current()));
  }
}
