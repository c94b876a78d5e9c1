package dev.evenhand.notify.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.evenhand.company.CompanyId;
import dev.evenhand.people.Changed;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkChanged;
import dev.evenhand.work.WorkChanged.Change;
import dev.evenhand.work.WorkChanged.What;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.InstanceStatus;
import dev.evenhand.workflow.InstancesMoved;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class TopicsTest {
  private static final CompanyId COMPANY = new CompanyId(new UUID(0, 1));
  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @CsvSource({
    "person, people",
    "team, people",
    "queue, queues",
    "supporter, queues",
    "shift, availability",
    "presence, availability",
    "leave, availability",
    "closure, availability",
    "busy-mark, roster",
    "file, files",
    "planning-run, roster",
    "timetable, roster",
    "swap-request, roster",
    "ticket, tickets",
    "task, tickets",
    "ticket-error, tickets"
  })
  void a_change_is_heard_under_its_topic(String subject, String topic) {
    assertThat(Topics.of(change(subject, "changed")))
        .hasValueSatisfying(message ->
            assertThat(JSON.writeValueAsString(message))
                .isEqualTo("{\"topic\":\"" + topic + "\"}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"session", "token", "case"})
  void what_no_screen_shows_is_not_told(String subject) {
    assertThat(Topics.of(change(subject, "changed"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "session, signed-out, true",
    "session, signed-in, false",
    "person, deleted, true",
    "person, changed, false"
  })
  void who_left_has_to_prove_again(String subject, String action, boolean isGone) {
    assertThat(Topics.farewell(change(subject, action)).isPresent()).isEqualTo(isGone);
  }

  @Test
  void changed_work_names_items_queues_and_people_once() {
    var message = Topics.of(work(List.of(handed(1, null, 8), handed(2, 8, 9), handed(2, 9, null))));
    assertThat(JSON.writeValueAsString(message))
        .isEqualTo(
            """
            {"topic":"work","items":["%1$s1","%1$s2"],"queues":["%1$s7"],"people":["%1$s8","%1$s9"]}\
            """
                .formatted("00000000-0000-0000-0000-00000000000"));
  }

  @Test
  void of_many_items_none_is_named() {
    var many = IntStream.range(0, 51).mapToObj(number -> handed(number, null, 8)).toList();
    var message = Topics.of(work(many));
    assertThat(message).containsEntry("items", null);
    assertThat(message).containsEntry("people", List.of(new UUID(0, 8)));
  }

  @Test
  void tickets_that_went_on_are_named_with_where_they_stand() {
    assertThat(Topics.of(moved(1)))
        .containsExactly(
            entry("topic", "tickets"),
            entry(
                "moves",
                List.of(Map.of("instance", new UUID(0, 0), "label", "0", "status", "COMPLETED"))));
  }

  @Test
  void of_many_tickets_none_is_named() {
    assertThat(Topics.of(moved(51))).containsEntry("moves", null);
  }

  private static InstancesMoved moved(int many) {
    var moves =
        IntStream.range(0, many)
            .mapToObj(number ->
                new InstancesMoved.Move(
                    new InstanceId(new UUID(0, number)),
                    Integer.toString(number),
                    new PersonId(new UUID(0, 8)),
                    InstanceStatus.IN_PROGRESS,
                    InstanceStatus.COMPLETED,
                    3,
                    null))
            .toList();
    return new InstancesMoved(COMPANY, Instant.EPOCH, moves);
  }

  private static Changed change(String subject, String action) {
    var id = new UUID(0, 5).toString();
    return new Changed(COMPANY, Instant.EPOCH, null, "Amy", action, subject, id, "x", null, null);
  }

  private static WorkChanged work(List<Change> changes) {
    return new WorkChanged(COMPANY, 1, Instant.EPOCH, changes, Map.of());
  }

  private static Change handed(int item, @Nullable Integer from, @Nullable Integer to) {
    return new Change(
        new WorkItemId(new UUID(0, item)),
        1,
        new QueueId(new UUID(0, 7)),
        "case",
        "2026-0001-000001",
        What.REASSIGNED,
        from == null ? null : new PersonId(new UUID(0, from)),
        to == null ? null : new PersonId(new UUID(0, to)),
        null,
        "Amy",
        null,
        "",
        null,
        Map.of(),
        null);
  }
}
