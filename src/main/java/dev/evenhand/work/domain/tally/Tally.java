package dev.evenhand.work.domain.tally;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.domain.Counts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// How many items count for each person on each day, of one queue and of all. Only pairs that have
/// counts take room, and a window costs the same however much has happened. For one thread at a
/// time.
public final class Tally {
  /// The longest look-back, and a day for zones in which it is still yesterday.
  private static final int DAYS_BACK = 301;

  private static final int DAYS = 331;

  private final Map<PersonId, DayCounts> totals = new HashMap<>();
  private final Map<QueueId, Map<PersonId, DayCounts>> queues = new HashMap<>();
  private long firstDay;

  /// Starts empty; `today` is the date in UTC, and no zone is more than a day away from it.
  public Tally(LocalDate today) {
    firstDay = today.toEpochDay() - DAYS_BACK;
  }

  /// The first day that counts; what was assigned before is not looked at by any window.
  public LocalDate firstDay() {
    return LocalDate.ofEpochDay(firstDay);
  }

  /// The last day there is room for until the calendar moves on.
  public LocalDate finalDay() {
    return LocalDate.ofEpochDay(lastDay());
  }

  /// Moves on with the calendar. To be told before anything of a new day is added or asked.
  public void advanceTo(LocalDate today) {
    if (today.toEpochDay() + 1 > lastDay()) {
      firstDay = today.toEpochDay() - DAYS_BACK;
    }
  }

  /// Counts more items, or takes some away again.
  public void add(PersonId person, QueueId queue, LocalDate day, int delta) {
    long epochDay = day.toEpochDay();
    if (epochDay > lastDay()) {
      throw new IllegalArgumentException(
          "Expected a day until %s, but it is %s".formatted(LocalDate.ofEpochDay(lastDay()), day));
    }
    if (epochDay >= firstDay) {
      add(totals, person, epochDay, delta);
      add(queues.computeIfAbsent(queue, _ -> new HashMap<>()), person, epochDay, delta);
    }
  }

  /// The counts as this queue sees them. Follows every later change.
  public Counts in(QueueId queue) {
    var ofQueue = queues.computeIfAbsent(queue, _ -> new HashMap<>());
    return (person, thisQueueOnly, from, to) ->
        between(thisQueueOnly ? ofQueue : totals, person, from, to);
  }

  private int between(
      Map<PersonId, DayCounts> people, PersonId person, LocalDate from, LocalDate to) {
    if (from.toEpochDay() < firstDay) {
      throw new IllegalArgumentException(
          "Expected a window from %s on, but it starts on %s".formatted(firstDay(), from));
    }
    var counts = people.get(person);
    return counts == null ? 0 : counts.between(from.toEpochDay(), to.toEpochDay());
  }

  private void add(Map<PersonId, DayCounts> people, PersonId person, long day, int delta) {
    var counts = people.computeIfAbsent(person, _ -> new DayCounts(firstDay, DAYS));
    counts.slideTo(firstDay);
    if (counts.between(day, day) + delta < 0) {
      throw new IllegalStateException(
          "Expected at least %d items of %s on %s, but there are %d"
              .formatted(-delta, person, LocalDate.ofEpochDay(day), counts.between(day, day)));
    }
    counts.add(day, delta);
  }

  private long lastDay() {
    return firstDay + DAYS - 1;
  }
}
