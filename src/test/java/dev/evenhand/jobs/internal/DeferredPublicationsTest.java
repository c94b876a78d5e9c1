package dev.evenhand.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.events.EventPublication.Status;
import org.springframework.modulith.events.core.EventPublicationRepository.FailedCriteria;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;

class DeferredPublicationsTest {
  private static final Instant NOON = Instant.parse("2026-10-25T12:00:00Z");
  private final NotedPublications stored = new NotedPublications();
  private final Moving clock = new Moving();
  private final DeferredPublications publications = new DeferredPublications(stored, clock);

  private static final class Moving extends Clock {
    private Instant now = NOON;

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @Test
  void what_was_heard_is_forgotten_together_and_never_noted_as_being_heard() {
    var ids = hear(3);
    assertThat(stored.deleted).isEmpty();
    clock.pass(Duration.ofMinutes(1));
    publications.write();
    assertDeletedTogether(ids);
    assertThat(stored.processing).isEmpty();
    publications.write();
    assertThat(stored.deleted).hasSize(1);
  }

  @Test
  void more_than_a_thousand_are_forgotten_in_turns() {
    var ids = hear(2001);
    publications.write();
    assertThat(stored.deleted.stream().map(List::size)).containsExactly(1000, 1000, 1);
    assertThat(stored.deleted.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void what_takes_long_is_noted_once_as_being_heard() {
    var id = UUID.randomUUID();
    publications.markProcessing(id);
    publications.write();
    assertThat(stored.processing).isEmpty();
    clock.pass(Duration.ofSeconds(2));
    publications.write();
    publications.write();
    assertThat(stored.processing).containsExactly(id);
    publications.markCompleted(id, NOON);
    publications.write();
    assertThat(stored.deleted).containsExactly(List.of(id));
  }

  @Test
  void what_failed_is_not_noted_as_being_heard_afterwards() {
    var id = UUID.randomUUID();
    publications.markProcessing(id);
    publications.markFailed(id);
    clock.pass(Duration.ofSeconds(2));
    publications.write();
    assertThat(stored.failed).containsExactly(id);
    assertThat(stored.processing).isEmpty();
    assertThat(stored.deleted).isEmpty();
  }

  @Test
  void while_the_database_is_away_nothing_is_lost() {
    var ids = hear(3);
    stored.isAway = true;
    assertThatThrownBy(publications::write).hasMessageContaining("away");
    stored.isAway = false;
    publications.write();
    assertDeletedTogether(ids);
  }

  @Test
  void what_is_being_heard_or_was_heard_here_is_not_told_again() {
    var hearing = publication("hearing");
    var heard = publication("heard");
    var other = publication("other");
    stored.found = List.of(hearing, heard, other);
    publications.markProcessing(hearing.getIdentifier());
    publications.markProcessing(heard.getIdentifier());
    publications.markCompleted(heard.getIdentifier(), NOON);
    assertThat(publications.findByStatus(Status.RESUBMITTED)).containsExactly(other);
    assertThat(publications.findFailedPublications(FailedCriteria.ALL)).containsExactly(other);
    clock.pass(Duration.ofSeconds(2));
    publications.write();
    assertThat(stored.processing).containsExactly(hearing.getIdentifier());
    assertThat(publications.findByStatus(Status.PROCESSING)).contains(hearing);
  }

  @Test
  void the_rest_is_written_before_it_ends() {
    var ids = hear(2);
    publications.destroy();
    assertDeletedTogether(ids);
  }

  private void assertDeletedTogether(List<UUID> ids) {
    assertThat(stored.deleted)
        .singleElement(InstanceOfAssertFactories.list(UUID.class))
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  private static TargetEventPublication publication(String event) {
    return TargetEventPublication.of(event, PublicationTargetIdentifier.of("listener"), NOON);
  }

  private List<UUID> hear(int count) {
    return IntStream.range(0, count)
        .mapToObj(_ -> {
          var id = UUID.randomUUID();
          publications.markProcessing(id);
          publications.markCompleted(id, NOON);
          return id;
        })
        .toList();
  }
}
