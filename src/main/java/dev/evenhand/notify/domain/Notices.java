package dev.evenhand.notify.domain;

import static dev.evenhand.notify.domain.Notice.Kind.ASSIGNED;
import static dev.evenhand.notify.domain.Notice.Kind.COULD_NOT_ASSIGN;
import static dev.evenhand.notify.domain.Notice.Kind.REASSIGNED;
import static dev.evenhand.notify.domain.Notice.Kind.TAKEN_AWAY;
import static dev.evenhand.notify.domain.Notice.Kind.TASK_ASSIGNED;
import static dev.evenhand.notify.domain.Notice.Kind.TASK_COULD_NOT_ASSIGN;
import static dev.evenhand.notify.domain.Notice.Kind.TASK_REASSIGNED;
import static dev.evenhand.notify.domain.Notice.Kind.TASK_TAKEN_AWAY;
import static dev.evenhand.notify.domain.Notice.Kind.TASK_UNASSIGNED;
import static dev.evenhand.notify.domain.Notice.Kind.UNASSIGNED;

import dev.evenhand.notify.domain.Notice.Item;
import dev.evenhand.notify.domain.Notice.Kind;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.RosterTold;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkChanged;
import dev.evenhand.work.WorkChanged.Change;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.workflow.InstancesMoved;
import dev.evenhand.workflow.InstancesMoved.Move;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who should know what about changed work. Nobody is told what they did themselves, nor what was
/// taken over from elsewhere, nor what a replay of the past does; what happened to many items at
/// once is told once.
public final class Notices {
  private static final int FEW = 3;

  /// What the hub calls the work of a task.
  private static final String TASK = "task";

  private record Sort(PersonId person, Kind kind, @Nullable QueueId queue, String by) {}

  private Notices() {}

  public static List<Notice> of(WorkChanged changed) {
    var sorts = new LinkedHashMap<Sort, List<Notice>>();
    changed.changes().stream()
        .filter(change -> change.asOf() == null)
        .flatMap(Notices::of)
        .forEach(notice ->
            sorts
                .computeIfAbsent(
                    new Sort(notice.person(), notice.kind(), notice.queue(), notice.by()),
                    _ -> new ArrayList<>())
                .add(notice));
    return sorts.values().stream().flatMap(Notices::together).toList();
  }

  /// Of what the roster tells: about its week.
  public static List<Notice> of(RosterTold told) {
    var item = new Item(new WorkItemId(told.about()), told.seq(), told.week().toString());
    return told.people().stream()
        .map(person -> new Notice(person, kind(told.kind()), item, null, "", 1))
        .toList();
  }

  /// Of tickets that ended: to whoever submitted them.
  public static List<Notice> of(InstancesMoved moved) {
    return moved.moves().stream().flatMap(Notices::of).toList();
  }

  private static Stream<Notice> of(Move move) {
    if (move.was() == move.status() || move.startedBy().equals(move.by())) {
      return Stream.of();
    }
    var item = new Item(new WorkItemId(move.instance().value()), move.revision(), move.label());
    return switch (move.status()) {
      case COMPLETED -> Stream.of(ended(move, Kind.TICKET_COMPLETED, item));
      case CANCELLED -> Stream.of(ended(move, Kind.TICKET_CANCELLED, item));
      case NOT_STARTED, IN_PROGRESS, ON_HOLD -> Stream.of();
    };
  }

  private static Notice ended(Move move, Kind kind, Item item) {
    return new Notice(move.startedBy(), kind, item, null, "", 1);
  }

  private static Kind kind(RosterTold.Kind kind) {
    return switch (kind) {
      case RUN_ENDED -> Kind.RUN_ENDED;
      case RUN_FAILED -> Kind.RUN_FAILED;
      case RUN_PUBLISHED -> Kind.RUN_PUBLISHED;
      case RUN_BLOCKED -> Kind.RUN_BLOCKED;
      case TIMETABLE_BROKEN -> Kind.TIMETABLE_BROKEN;
      case TIMETABLE_WRONG -> Kind.TIMETABLE_WRONG;
    };
  }

  private static Stream<Notice> together(List<Notice> alike) {
    return alike.size() <= FEW ? alike.stream() : Stream.of(alike.getFirst().about(alike.size()));
  }

  private static Stream<Notice> of(Change change) {
    return switch (change.what()) {
      case ASSIGNED, REOPENED -> tell(change.to(), kind(change, ASSIGNED, TASK_ASSIGNED), change);
      case REASSIGNED ->
          Stream.concat(
              tell(change.to(), kind(change, REASSIGNED, TASK_REASSIGNED), change),
              tell(change.from(), kind(change, TAKEN_AWAY, TASK_TAKEN_AWAY), change));
      case RELEASED, WITHDRAWN ->
          tell(change.from(), kind(change, UNASSIGNED, TASK_UNASSIGNED), change);
      case COULD_NOT_ASSIGN ->
          note(change.by(), kind(change, COULD_NOT_ASSIGN, TASK_COULD_NOT_ASSIGN), change);
      case COMPLETED, EDITED, IMPORTED -> Stream.of();
    };
  }

  /// Of a task people are told in other words than of a case.
  private static Kind kind(Change change, Kind ofCase, Kind ofTask) {
    return change.kind().equals(TASK) ? ofTask : ofCase;
  }

  private static Stream<Notice> tell(@Nullable PersonId person, Kind kind, Change change) {
    return person == null || person.equals(change.by()) ? Stream.of() : note(person, kind, change);
  }

  private static Stream<Notice> note(@Nullable PersonId person, Kind kind, Change change) {
    if (person == null) {
      return Stream.of();
    }
    var item = new Item(change.item(), change.seq(), change.key());
    return Stream.of(new Notice(person, kind, item, change.queue(), change.byName(), 1));
  }
}
