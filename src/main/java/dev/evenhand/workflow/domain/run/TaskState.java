package dev.evenhand.workflow.domain.run;

import dev.evenhand.people.PersonId;
import dev.evenhand.workflow.TaskStatus;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.domain.document.TaskType;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a task of an instance can go through.
///
/// ```
/// form:    open ──► in progress ──► completed ──► (followed)
/// service: in progress ──► [pending ──►] completed ──► (followed)
///              │    ▲          │             │
///              ▼    └─ again ──┤             │ what came of it fits nowhere
///            error ◄───────────┴─────────────┘
/// ```
///
/// Whatever is open can be skipped, which is to be completed with nothing, or cancelled.
///
/// @param output what came of it; null while nothing did, and when it was skipped
/// @param failures how often it failed in a row
/// @param taken names of the transitions that were followed after it
/// @param next what Evenhand does with it by itself
/// @param dueAt when it does that; null while it rests
/// @param hub what the hub has yet to hear of it
public record TaskState(
    TaskType type,
    TaskStatus status,
    Value.@Nullable Entries output,
    int failures,
    @Nullable Instant startedAt,
    @Nullable Instant completedAt,
    @Nullable PersonId completedBy,
    boolean skipped,
    @Nullable String taken,
    @Nullable Next next,
    @Nullable Instant dueAt,
    @Nullable ForHub hub) {

  /// A task that was just opened.
  public static TaskState opened(TaskType type, Instant now) {
    return switch (type) {
      case FORM ->
          new TaskState(
              type,
              TaskStatus.OPEN,
              null,
              0,
              null,
              null,
              null,
              false,
              null,
              null,
              null,
              ForHub.OPEN);
      case SYNC_ACTION, ASYNC_ACTION ->
          new TaskState(
              type,
              TaskStatus.IN_PROGRESS,
              null,
              0,
              null,
              null,
              null,
              false,
              null,
              Next.CALL,
              now,
              null);
    };
  }

  /// Whether something is still to follow from it.
  public boolean isOpen() {
    return !status.isOver() || next == Next.ADVANCE;
  }

  /// What comes of it; nothing when it was skipped.
  public Value.Entries outcome() {
    return output == null ? Value.EMPTY : output;
  }

  /// Done with this output, by a person or, when there is none, by a service.
  ///
  /// @param due when what follows is to be found; null while its instance rests
  public TaskState completed(
      Value.Entries made, @Nullable PersonId by, Instant now, @Nullable Instant due) {
    var tells = type == TaskType.FORM ? ForHub.CLOSE : null;
    return done(made, by, now, due, tells);
  }

  /// Left out; the instance goes on as if it were done, with nothing as its output. Nothing when it
  /// is over already.
  public Optional<TaskState> skipped(PersonId by, Instant now, @Nullable Instant due) {
    if (status.isOver()) {
      return Optional.empty();
    }
    var tells = type == TaskType.FORM && output == null ? ForHub.WITHDRAW : hub;
    return Optional.of(done(null, by, now, due, tells));
  }

  /// What followed was found.
  ///
  /// @param transitions names of those that were taken; null for none
  public TaskState followed(@Nullable String transitions) {
    return new TaskState(
        type,
        status,
        output,
        0,
        startedAt,
        completedAt,
        completedBy,
        skipped,
        transitions,
        null,
        null,
        hub);
  }

  /// In error.
  ///
  /// @param retryAt when its service is called again by itself; null when it is not
  public TaskState failing(@Nullable Instant retryAt) {
    return at(TaskStatus.ERROR, failures + 1, retryAt == null ? null : Next.CALL, retryAt);
  }

  /// Its service answers later.
  ///
  /// @param until when it should have
  public TaskState awaiting(Instant until) {
    return at(TaskStatus.PENDING, failures, Next.CALLBACK, until);
  }

  /// Its call was broken off, and is made again.
  public TaskState calledAgain(Instant due) {
    return at(TaskStatus.IN_PROGRESS, failures, Next.CALL, due);
  }

  /// The same, left alone until its instance goes on.
  public TaskState resting() {
    return at(status, failures, next, null);
  }

  /// Tried again: its service is called once more or, when something came of the task already, what
  /// follows is looked for once more. Nothing when it is not in error.
  ///
  /// @param due null while its instance rests
  public Optional<TaskState> again(@Nullable Instant due) {
    if (status != TaskStatus.ERROR) {
      return Optional.empty();
    }
    return Optional.of(
        output == null
            ? at(TaskStatus.IN_PROGRESS, failures, Next.CALL, due)
            : at(TaskStatus.COMPLETED, failures, Next.ADVANCE, due));
  }

  /// The same, of which the hub is to hear once more.
  public TaskState telling(ForHub what) {
    return new TaskState(
        type,
        status,
        output,
        failures,
        startedAt,
        completedAt,
        completedBy,
        skipped,
        taken,
        next,
        dueAt,
        what);
  }

  private TaskState done(
      Value.@Nullable Entries made,
      @Nullable PersonId by,
      Instant now,
      @Nullable Instant due,
      @Nullable ForHub tells) {
    return new TaskState(
        type,
        TaskStatus.COMPLETED,
        made,
        failures,
        startedAt == null ? now : startedAt,
        now,
        by,
        made == null,
        null,
        Next.ADVANCE,
        due,
        tells);
  }

  private TaskState at(TaskStatus other, int failed, @Nullable Next then, @Nullable Instant due) {
    return new TaskState(
        type,
        other,
        output,
        failed,
        startedAt,
        completedAt,
        completedBy,
        skipped,
        taken,
        then,
        due,
        hub);
  }
}
