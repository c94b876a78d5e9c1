package dev.evenhand.roster.internal;

import dev.evenhand.availability.AvailabilityChanged;
import dev.evenhand.company.Tenancy;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed;
import dev.evenhand.roster.TimetablePublished;
import dev.evenhand.roster.domain.run.PlanningRun;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells the others what changed, in the transaction that changed it.
@Component
public class RosterNews {
  /// What a change was about.
  ///
  /// @param kind a code, for which screens have words
  /// @param name what people call it; empty when it has no name but that of its kind
  public record Subject(String kind, String id, String name) {
    /// Something of which a company has one.
    public static Subject ofCompany(String kind) {
      return new Subject(kind, Tenancy.current().toString(), "");
    }

    public static Subject of(PlanningRun run) {
      return new Subject("planning-run", run.id().toString(), run.week().toString());
    }
  }

  private final ApplicationEventPublisher events;
  private final Clock clock;

  RosterNews(ApplicationEventPublisher events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  public void created(Subject subject, Map<String, Object> after) {
    tell("created", subject, null, after);
  }

  /// Tells of the fields that are not the same any more.
  public void changed(Subject subject, Map<String, Object> before, Map<String, Object> after) {
    tell("changed", subject, unlike(before, after), unlike(after, before));
  }

  public void deleted(Subject subject, Map<String, Object> before) {
    tell("deleted", subject, before, null);
  }

  /// Something was done that has a name of its own.
  public void done(String action, Subject subject, Map<String, Object> facts) {
    tell(action, subject, null, facts);
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

  private void tell(
      String action,
      Subject subject,
      @Nullable Map<String, Object> before,
      @Nullable Map<String, Object> after) {
    var actor = Actor.current();
    events.publishEvent(
        new Changed(
            Tenancy.current(),
            clock.instant(),
            actor.person(),
            actor.name(),
            action,
            subject.kind(),
            subject.id(),
            subject.name(),
            before,
            after));
  }

  private static Map<String, Object> unlike(Map<String, Object> one, Map<String, Object> other) {
    var fields = new TreeMap<>(one);
    fields.entrySet().removeAll(other.entrySet());
    return fields;
  }
}
