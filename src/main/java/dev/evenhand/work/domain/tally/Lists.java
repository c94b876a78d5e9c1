package dev.evenhand.work.domain.tally;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.domain.Counts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is on each person's list: how many items of each queue are open now, and how many were
/// completed on one day. A new day begins with none completed. For one thread at a time.
public final class Lists {
  private record Key(PersonId person, @Nullable QueueId queue) {}

  private final Map<Key, Integer> open = new HashMap<>();
  private final Map<Key, Integer> completed = new HashMap<>();
  private LocalDate day;

  public Lists(LocalDate day) {
    this.day = day;
  }

  /// Somebody got items.
  public void take(PersonId person, QueueId queue, int items) {
    add(open, person, queue, items);
  }

  /// Somebody has an item no more, without having completed it.
  public void giveBack(PersonId person, QueueId queue) {
    add(open, person, queue, -1);
  }

  /// Somebody completed an item that was on the own list.
  public void complete(PersonId person, QueueId queue, LocalDate on) {
    add(open, person, queue, -1);
    completedBefore(person, queue, on, 1);
  }

  /// Somebody completed items earlier on a day.
  public void completedBefore(PersonId person, QueueId queue, LocalDate on, int items) {
    if (on.isAfter(day)) {
      completed.clear();
      day = on;
    }
    if (on.equals(day)) {
      add(completed, person, queue, items);
    }
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
      return on.equals(day) ? completed.getOrDefault(key(person, thisQueueOnly), 0) : 0;
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
      counts.put(key, count);
    }
  }
}
