package dev.evenhand.cases.domain.imports;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// How somebody wants a table taken over.
///
/// @param zone whose clock times without an offset are on, and where new people live
/// @param isMonthFirst whether `02/03/2016` lies in February
/// @param checkShift whether cases are handed to people in shift alone
/// @param completeClosed whether cases that were closed are completed here too
/// @param queue name of the queue of rows that name none; may be empty
/// @param newQueues null when unknown queues are not to be created
/// @param newPeople null when unknown people are not to be created
public record ImportPlan(
    Mapping mapping,
    ZoneId zone,
    boolean isMonthFirst,
    Mode mode,
    boolean checkShift,
    boolean completeClosed,
    String queue,
    @Nullable NewQueues newQueues,
    @Nullable NewPeople newPeople) {
  /// What happens to the cases.
  public enum Mode {
    /// They are handed out now, the oldest first.
    ASSIGN,
    /// They are handed out in order of time, each as it would have been when it was opened.
    REPLAY,
    /// They come with the people who had them.
    HISTORY
  }

  /// When new people work.
  public enum Hours {
    /// Every day from 9 to 18.
    STANDARD,
    AROUND_THE_CLOCK
  }

  /// Queues to be created, with the usual settings.
  public record NewQueues(String casePattern) {}

  /// People to be created, and linked to the queues in whose rows they are named.
  ///
  /// @param column in which they are named
  public record NewPeople(String column, Hours hours) {}

  /// Whether rows must say when a case was opened.
  public boolean needsTimes() {
    return mode != Mode.ASSIGN;
  }

  /// The same plan, creating queues so.
  public ImportPlan creating(NewQueues queues) {
    return new ImportPlan(
        mapping, zone, isMonthFirst, mode, checkShift, completeClosed, queue, queues, newPeople);
  }
}
