package dev.evenhand.notify.domain;

import dev.evenhand.notify.domain.Notice.Item;
import dev.evenhand.notify.domain.Notice.Kind;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.RosterTold;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkChanged;
import dev.evenhand.work.WorkChanged.Change;
import dev.evenhand.work.WorkItemId;
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
      case ASSIGNED, REOPENED -> tell(change.to(), Kind.ASSIGNED, change);
      case REASSIGNED ->
          Stream.concat(
              tell(change.to(), Kind.REASSIGNED, change),
              tell(change.from(), Kind.TAKEN_AWAY, change));
      case RELEASED, WITHDRAWN -> tell(change.from(), Kind.UNASSIGNED, change);
      case COULD_NOT_ASSIGN -> note(change.by(), Kind.COULD_NOT_ASSIGN, change);
      case COMPLETED, EDITED, IMPORTED -> Stream.of();
    };
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
