package dev.evenhand.workflow.domain.version;

import static dev.evenhand.workflow.domain.version.VersionStatus.ACTIVE;
import static dev.evenhand.workflow.domain.version.VersionStatus.ARCHIVED;
import static dev.evenhand.workflow.domain.version.VersionStatus.DEPRECATED;
import static dev.evenhand.workflow.domain.version.VersionStatus.DRAFT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.http.FaultKind;
import dev.evenhand.http.FieldError;
import dev.evenhand.people.Actor;
import dev.evenhand.workflow.VersionId;
import dev.evenhand.workflow.WorkflowId;
import dev.evenhand.workflow.domain.version.WorkflowVersion.Titled;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MoveTest {
  private static final Stamp THEN = Stamp.of(Actor.EVENHAND, Instant.parse("2026-03-29T00:59:59Z"));
  private static final Stamp NOW = Stamp.of(Actor.EVENHAND, Instant.parse("2026-03-29T01:00:00Z"));
  private static final List<FieldError> FAULTS =
      List.of(FieldError.of("tasks", FaultKind.MISSING.of()));

  @Test
  void there_are_five_ways() {
    var ways = new ArrayList<String>();
    for (var from : VersionStatus.values()) {
      for (var to : VersionStatus.values()) {
        if (from.mayBecome(to)) {
          ways.add(from + " to " + to);
        }
      }
    }
    assertThat(ways)
        .containsExactly(
            "DRAFT to ACTIVE",
            "ACTIVE to DEPRECATED",
            "DEPRECATED to ACTIVE",
            "DEPRECATED to ARCHIVED",
            "ARCHIVED to DEPRECATED");
  }

  @Test
  void a_draft_without_faults_becomes_active_and_remembers_when() {
    var draft = draft(1);
    var after = draft.becoming(ACTIVE, NOW);
    assertThat(Move.of(draft, ACTIVE, null, List.of(), NOW))
        .isEqualTo(new Move.Steps(List.of(after)));
    assertThat(after.activated()).isEqualTo(NOW);
    assertThat(after.created()).isEqualTo(THEN);
    assertThat(after.edition()).isEqualTo(1);
  }

  @Test
  void the_one_before_is_deprecated_first() {
    var before = draft(1).becoming(ACTIVE, THEN);
    var draft = draft(2);
    assertThat(Move.of(draft, ACTIVE, before, List.of(), NOW))
        .isEqualTo(
            new Move.Steps(List.of(before.becoming(DEPRECATED, NOW), draft.becoming(ACTIVE, NOW))));
  }

  @Test
  void what_has_faults_is_not_activated_but_may_be_put_away() {
    assertThat(Move.of(draft(1), ACTIVE, null, FAULTS, NOW)).isEqualTo(new Move.Faulty(FAULTS));
    var old = draft(1).becoming(ACTIVE, THEN).becoming(DEPRECATED, THEN);
    assertThat(Move.of(old, ACTIVE, null, FAULTS, NOW)).isEqualTo(new Move.Faulty(FAULTS));
    assertThat(Move.of(old, ARCHIVED, null, FAULTS, NOW)).isInstanceOf(Move.Steps.class);
  }

  @Test
  void whatever_is_active_again_keeps_the_time_at_which_it_first_was() {
    var old = draft(1).becoming(ACTIVE, THEN).becoming(DEPRECATED, THEN);
    assertThat(old.becoming(ACTIVE, NOW).activated()).isEqualTo(THEN);
  }

  @Test
  void other_ways_are_none() {
    assertThat(Move.of(draft(1), DEPRECATED, null, List.of(), NOW)).isEqualTo(new Move.NoWay());
    assertThat(Move.of(draft(1), DRAFT, null, List.of(), NOW)).isEqualTo(new Move.NoWay());
    var active = draft(1).becoming(ACTIVE, THEN);
    assertThat(Move.of(active, ACTIVE, active, List.of(), NOW)).isEqualTo(new Move.NoWay());
    assertThat(Move.of(active, ARCHIVED, active, List.of(), NOW)).isEqualTo(new Move.NoWay());
  }

  private static WorkflowVersion draft(int number) {
    return WorkflowVersion.draft(
        new VersionId(new UUID(0, number)),
        new WorkflowId(new UUID(0, 0)),
        number,
        new Titled("Card", new Source(SourceFormat.YAML, "")),
        THEN);
  }
}
