package dev.evenhand.notify.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.evenhand.company.CompanyId;
import dev.evenhand.notify.domain.Notice.Item;
import dev.evenhand.notify.domain.Notice.Kind;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticesTest {
  private static final PersonId AMY = new PersonId(new UUID(0, 1));
  private static final PersonId BEN = new PersonId(new UUID(0, 2));
  private static final PersonId LEAD = new PersonId(new UUID(0, 3));
  private static final QueueId QUEUE = new QueueId(new UUID(0, 7));

  @Test
  void who_gets_an_item_is_told() {
    assertThat(of(change(What.ASSIGNED, null, AMY, LEAD)))
        .containsExactly(
            new Notice(
                AMY,
                Kind.ASSIGNED,
                new Item(new WorkItemId(new UUID(0, 9)), 4, "2026-0001-000001"),
                QUEUE,
                "Lead",
                1));
  }

  @Test
  void what_changes_hands_is_told_to_both() {
    assertThat(of(change(What.REASSIGNED, AMY, BEN, LEAD)))
        .extracting(Notice::person, Notice::kind)
        .containsExactly(tuple(BEN, Kind.REASSIGNED), tuple(AMY, Kind.TAKEN_AWAY));
  }

  @Test
  void who_loses_an_item_is_told() {
    assertThat(of(change(What.RELEASED, AMY, null, LEAD)))
        .extracting(Notice::person, Notice::kind)
        .containsExactly(tuple(AMY, Kind.UNASSIGNED));
  }

  @Test
  void who_asked_in_vain_is_told() {
    assertThat(of(change(What.COULD_NOT_ASSIGN, null, null, LEAD)))
        .extracting(Notice::person, Notice::kind)
        .containsExactly(tuple(LEAD, Kind.COULD_NOT_ASSIGN));
    assertThat(of(change(What.COULD_NOT_ASSIGN, null, null, null))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(What.class)
  void nobody_is_told_what_a_replay_of_the_past_does(What what) {
    assertThat(of(change("case", what, BEN, AMY, LEAD, Instant.EPOCH))).isEmpty();
  }

  @Test
  void nobody_is_told_what_they_did_themselves() {
    assertThat(of(change(What.ASSIGNED, null, AMY, AMY))).isEmpty();
    assertThat(of(change(What.RELEASED, AMY, null, AMY))).isEmpty();
    assertThat(of(change(What.REASSIGNED, AMY, BEN, BEN)))
        .extracting(Notice::person)
        .containsExactly(AMY);
  }

  @ParameterizedTest
  @EnumSource(names = {"COMPLETED", "EDITED", "IMPORTED"})
  void what_asks_nothing_of_anybody_is_not_told(What what) {
    assertThat(of(change(what, AMY, BEN, LEAD))).isEmpty();
  }

  @Test
  void three_things_are_told_one_by_one_and_more_at_once() {
    var one = change(What.ASSIGNED, null, AMY, LEAD);
    assertThat(of(Collections.nCopies(3, one))).hasSize(3);
    var many = new ArrayList<>(Collections.nCopies(4, one));
    many.add(change(What.ASSIGNED, null, BEN, LEAD));
    assertThat(of(many))
        .extracting(Notice::person, Notice::many)
        .containsExactly(tuple(AMY, 4), tuple(BEN, 1));
  }

  @Test
  void of_a_task_people_are_told_in_words_of_its_own() {
    assertThat(kinds(task(What.ASSIGNED, null, AMY))).containsExactly(Kind.TASK_ASSIGNED);
    assertThat(kinds(task(What.REASSIGNED, AMY, BEN)))
        .containsExactly(Kind.TASK_REASSIGNED, Kind.TASK_TAKEN_AWAY);
    assertThat(kinds(task(What.WITHDRAWN, AMY, null))).containsExactly(Kind.TASK_UNASSIGNED);
    assertThat(kinds(task(What.COULD_NOT_ASSIGN, null, null)))
        .containsExactly(Kind.TASK_COULD_NOT_ASSIGN);
  }

  @Test
  void who_submitted_a_ticket_is_told_how_it_ended() {
    assertThat(Notices.of(moved(InstanceStatus.COMPLETED, null)))
        .containsExactly(
            new Notice(
                AMY,
                Kind.TICKET_COMPLETED,
                new Item(new WorkItemId(new UUID(0, 9)), 4, "12"),
                null,
                "",
                1));
    assertThat(Notices.of(moved(InstanceStatus.CANCELLED, LEAD)))
        .extracting(Notice::person, Notice::kind)
        .containsExactly(tuple(AMY, Kind.TICKET_CANCELLED));
  }

  @Test
  void who_gave_up_the_own_ticket_is_not_told() {
    assertThat(Notices.of(moved(InstanceStatus.CANCELLED, AMY))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"NOT_STARTED", "IN_PROGRESS", "ON_HOLD"})
  void a_ticket_that_is_not_at_its_end_is_not_told(InstanceStatus status) {
    assertThat(Notices.of(moved(status, LEAD))).isEmpty();
  }

  private static InstancesMoved moved(InstanceStatus status, @Nullable PersonId by) {
    var was =
        status == InstanceStatus.IN_PROGRESS ? InstanceStatus.ON_HOLD : InstanceStatus.IN_PROGRESS;
    var move =
        new InstancesMoved.Move(new InstanceId(new UUID(0, 9)), "12", AMY, was, status, 4, by);
    return new InstancesMoved(new CompanyId(new UUID(0, 5)), Instant.EPOCH, List.of(move));
  }

  private static List<Kind> kinds(Change change) {
    return of(change).stream().map(Notice::kind).toList();
  }

  private static Change task(What what, @Nullable PersonId from, @Nullable PersonId to) {
    return change("task", what, from, to, LEAD, null);
  }

  private static List<Notice> of(Change change) {
    return of(List.of(change));
  }

  private static List<Notice> of(List<Change> changes) {
    return Notices.of(
        new WorkChanged(new CompanyId(new UUID(0, 5)), 1, Instant.EPOCH, changes, Map.of()));
  }

  private static Change change(
      What what, @Nullable PersonId from, @Nullable PersonId to, @Nullable PersonId by) {
    return change("case", what, from, to, by, null);
  }

  private static Change change(
      String kind,
      What what,
      @Nullable PersonId from,
      @Nullable PersonId to,
      @Nullable PersonId by,
      @Nullable Instant asOf) {
    return new Change(
        new WorkItemId(new UUID(0, 9)),
        4,
        QUEUE,
        kind,
        "2026-0001-000001",
        what,
        from,
        to,
        by,
        "Lead",
        null,
        "",
        null,
        Map.of(),
        asOf);
  }
}
