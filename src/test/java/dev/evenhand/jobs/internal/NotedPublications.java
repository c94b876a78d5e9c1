package dev.evenhand.jobs.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.events.EventPublication.Status;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;

/// Notes what it was told of publications, unless it is away.
final class NotedPublications implements EventPublicationRepository {
  final List<List<UUID>> deleted = new ArrayList<>();
  final List<UUID> processing = new ArrayList<>();
  final List<UUID> failed = new ArrayList<>();
  List<TargetEventPublication> found = List.of();
  boolean isAway;

  @Override
  public void markProcessing(UUID id) {
    processing.add(id);
  }

  @Override
  public void markFailed(UUID id) {
    failed.add(id);
  }

  @Override
  public void deletePublications(List<UUID> ids) {
    if (isAway) {
      throw new IllegalStateException("The database is away, as the test wants.");
    }
    deleted.add(List.copyOf(ids));
  }

  @Override
  public List<TargetEventPublication> findFailedPublications(FailedCriteria criteria) {
    return found;
  }

  @Override
  public List<TargetEventPublication> findByStatus(Status status) {
    return found;
  }

  @Override
  public TargetEventPublication create(TargetEventPublication publication) {
    throw unexpected();
  }

  @Override
  public void markCompleted(Object event, PublicationTargetIdentifier listener, Instant at) {
    throw unexpected();
  }

  @Override
  public void markCompleted(UUID id, Instant at) {
    throw unexpected();
  }

  @Override
  public List<TargetEventPublication> findIncompletePublications() {
    throw unexpected();
  }

  @Override
  public List<TargetEventPublication> findIncompletePublicationsPublishedBefore(Instant instant) {
    throw unexpected();
  }

  @Override
  public Optional<TargetEventPublication> findIncompletePublicationsByEventAndTargetIdentifier(
      Object event, PublicationTargetIdentifier listener) {
    throw unexpected();
  }

  @Override
  public void deleteCompletedPublications() {
    throw unexpected();
  }

  @Override
  public void deleteCompletedPublicationsBefore(Instant instant) {
    throw unexpected();
  }

  private static UnsupportedOperationException unexpected() {
    return new UnsupportedOperationException("Expected nothing of the kind.");
  }
}
