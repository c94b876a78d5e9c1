package dev.evenhand.work.domain.tally;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.domain.Counts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is on each person's list: how many items of each queue are open now, and how many were
/// completed on a day. Known are the present day and those after it, which begin with none
/// completed, and earlier days that were recalled. For one thread at a time.
public final class Lists {
  private record Key(PersonId person, @Nullable QueueId queue) {}

  private final Map<Key, Integer> open = new HashMap<>();
  private final Map<LocalDate, Map<Key, Integer>> completed = new HashMap<>();
  private LocalDate today;

  public Lists(LocalDate today) {
    this.today = today;
  }

  /// Somebody got items.
  public void take(PersonId person, QueueId queue, int items) {
    open(person, queue, items);
  }

  /// Somebody has an item no more, without having completed it.
  public void giveBack(PersonId person, QueueId queue) {
    open(person, queue, -1);
  }

  /// Somebody completed an item that was on the own list.
  public void complete(PersonId person, QueueId queue, LocalDate on) {
    open(person, queue, -1);
    completed(person, queue, on, 1);
  }

  /// Somebody has more items open, or fewer.
  public void open(PersonId person, QueueId queue, int change) {
    add(open, person, queue, change);
  }

  /// Somebody completed more items on a day, or fewer than it seemed, since some are open again.
  /// What was completed on a day that is not known changes nothing.
  public void completed(PersonId person, QueueId queue, LocalDate on, int change) {
    if (knows(on)) {
      add(completed.computeIfAbsent(on, _ -> new HashMap<>()), person, queue, change);
    }
  }

  /// Moves on with the calendar; earlier days are forgotten.
  public void advanceTo(LocalDate day) {
    if (day.isAfter(today)) {
      today = day;
      completed.keySet().removeIf(one -> one.isBefore(day));
    }
  }

  /// Whether it is known what was completed on a day.
  public boolean knows(LocalDate day) {
    return !day.isBefore(today) || completed.containsKey(day);
  }

  /// Makes room for an earlier day; what was completed then has to be told next.
  public void recall(LocalDate day) {
    completed.putIfAbsent(day, new HashMap<>());
  }

  /// The counts as this queue sees them. Follows every later change.
  public Counts in(QueueId queue) {
    return new InQueue(queue);
  }

  private final class InQueue implements Counts {
    private final QueueId queue;

    InQueue(QueueId queue) {
      this.queue = queue;
    }

    @Override
    public int cases(PersonId person, boolean thisQueueOnly, LocalDate from, LocalDate to) {
      throw new IllegalStateException(
          "Expected to be asked for lists, but %s to %s is asked for.".formatted(from, to));
    }

    @Override
    public int open(PersonId person, boolean thisQueueOnly) {
      return open.getOrDefault(key(person, thisQueueOnly), 0);
    }

    @Override
    public int completed(PersonId person, boolean thisQueueOnly, LocalDate on) {
      if (!knows(on)) {
        throw new IllegalStateException(
            "Expected to be asked about %s or later, but it is %s.".formatted(today, on));
      }
      return completed.getOrDefault(on, Map.of()).getOrDefault(key(person, thisQueueOnly), 0);
    }

    private Key key(PersonId person, boolean thisQueueOnly) {
      return new Key(person, thisQueueOnly ? queue : null);
    }
  }

  private static void add(Map<Key, Integer> counts, PersonId person, QueueId queue, int change) {
    for (var key : new Key[] {new Key(person, queue), new Key(person, null)}) {
      int count = counts.getOrDefault(key, 0) + change;
      if (count < 0) {
        throw new IllegalStateException(
            "Expected at least %d items of %s, but there are %d."
                .formatted(-change, person, count - change));
      }
      if (count == 0) {
        counts.remove(key);
      } else {
        counts.put(key, count);
      }
    }
  }
}
