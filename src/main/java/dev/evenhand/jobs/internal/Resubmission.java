package dev.evenhand.jobs.internal;

import dev.evenhand.jobs.Routine;
import dev.evenhand.jobs.domain.Backoff;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;

/// Tells events again that a listener failed to hear. Those that nobody took up, as after a crash,
/// are marked as failed by the staleness monitor first (`spring.modulith.events.staleness`).
@Component
class Resubmission implements Routine {
  /// Read many, so that those which wait long do not hide the others; tell some at a time.
  private static final int READ = 10_000;

  private static final int TELL = 100;
  private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(5), Duration.ofHours(1));

  private final FailedEventPublications failed;
  private final Clock clock;

  Resubmission(FailedEventPublications failed, Clock clock) {
    this.failed = failed;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "tell-events-again";
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(5);
  }

  @Override
  public void run() {
    failed.resubmit(
        ResubmissionOptions.defaults()
            .withBatchSize(READ)
            .withFilter(someThatAreDue(clock.instant())));
  }

  private static Predicate<EventPublication> someThatAreDue(Instant now) {
    var taken = new AtomicInteger();
    return publication -> isDue(publication, now) && taken.getAndIncrement() < TELL;
  }

  private static boolean isDue(EventPublication publication, Instant now) {
    var last =
        Objects.requireNonNullElse(
            publication.getLastResubmissionDate(), publication.getPublicationDate());
    return BACKOFF.isDue(publication.getCompletionAttempts(), last, now);
  }
}
