package dev.evenhand.jobs.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.events.EventPublication.Status;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Notes what becomes of stored events with fewer commits: those that were heard are forgotten many
/// at a time, and only what takes its listener long is noted as being heard. Whoever hears an event
/// may hear it again anyway; after a crash that holds for those of the last moment as well.
@Component
@Primary
class DeferredPublications implements EventPublicationRepository, DisposableBean {
  private static final Duration LONG = Duration.ofSeconds(1);
  private static final int MOST_AT_ONCE = 1000;

  private final EventPublicationRepository stored;
  private final Clock clock;

  /// Since when a listener has been hearing it.
  private final Map<UUID, Instant> begun = new ConcurrentHashMap<>();

  private final Set<UUID> heard = ConcurrentHashMap.newKeySet();

  DeferredPublications(
      @Qualifier("jdbcEventPublicationRepository") EventPublicationRepository stored, Clock clock) {
    this.stored = stored;
    this.clock = clock;
  }

  /// Writes down what has come together.
  @Scheduled(fixedDelay = 50)
  void write() {
    begun.keySet().forEach(this::noteIfLong);
    for (var some = some(); !some.isEmpty(); some = some()) {
      stored.deletePublications(some);
      some.forEach(heard::remove);
    }
  }

  @Override
  public void destroy() {
    write();
  }

  private List<UUID> some() {
    return heard.stream().limit(MOST_AT_ONCE).toList();
  }

  private void noteIfLong(UUID id) {
    var since = clock.instant().minus(LONG);
    begun.computeIfPresent(
        id,
        (_, at) -> {
          if (at.isAfter(since)) {
            return at;
          }
          stored.markProcessing(id);
          return null;
        });
  }

  @Override
  public void markProcessing(UUID id) {
    begun.put(id, clock.instant());
  }

  @Override
  public void markCompleted(TargetEventPublication publication, Instant at) {
    markCompleted(publication.getIdentifier(), at);
  }

  /// Is known as heard before it is no longer known as begun.
  @Override
  public void markCompleted(UUID id, Instant at) {
    heard.add(id);
    begun.remove(id);
  }

  @Override
  public void markCompleted(Object event, PublicationTargetIdentifier listener, Instant at) {
    stored.markCompleted(event, listener, at);
  }

  /// Never at the same time as it is noted as being heard, which would hide the failure.
  @Override
  public void markFailed(UUID id) {
    begun.compute(
        id,
        (_, _) -> {
          stored.markFailed(id);
          return null;
        });
  }

  @Override
  public TargetEventPublication create(TargetEventPublication publication) {
    return stored.create(publication);
  }

  @Override
  public boolean markResubmitted(UUID id, Instant at) {
    return stored.markResubmitted(id, at);
  }

  @Override
  public List<TargetEventPublication> findIncompletePublications() {
    return stored.findIncompletePublications();
  }

  @Override
  public List<TargetEventPublication> findIncompletePublicationsPublishedBefore(Instant instant) {
    return stored.findIncompletePublicationsPublishedBefore(instant);
  }

  @Override
  public Optional<TargetEventPublication> findIncompletePublicationsByEventAndTargetIdentifier(
      Object event, PublicationTargetIdentifier listener) {
    return stored.findIncompletePublicationsByEventAndTargetIdentifier(event, listener);
  }

  @Override
  public List<TargetEventPublication> findCompletedPublications() {
    return stored.findCompletedPublications();
  }

  @Override
  public List<TargetEventPublication> findFailedPublications(FailedCriteria criteria) {
    return waiting(stored.findFailedPublications(criteria));
  }

  @Override
  public List<TargetEventPublication> findByStatus(Status status) {
    return waiting(stored.findByStatus(status));
  }

  /// Those that nobody is hearing or has heard here, whatever is stored of them: they are neither
  /// stale nor to be told again.
  private List<TargetEventPublication> waiting(List<TargetEventPublication> found) {
    return found.stream()
        .filter(one -> !begun.containsKey(one.getIdentifier()))
        .filter(one -> !heard.contains(one.getIdentifier()))
        .toList();
  }

  @Override
  public int countByStatus(Status status) {
    return stored.countByStatus(status);
  }

  @Override
  public void deletePublications(List<UUID> ids) {
    stored.deletePublications(ids);
  }

  @Override
  public void deleteCompletedPublications() {
    stored.deleteCompletedPublications();
  }

  @Override
  public void deleteCompletedPublicationsBefore(Instant instant) {
    stored.deleteCompletedPublicationsBefore(instant);
  }
}
