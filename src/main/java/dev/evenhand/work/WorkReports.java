package dev.evenhand.work;

import dev.evenhand.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Sums over the work of the current company, for reports.
public interface WorkReports {
  /// What each person had in each window, of one queue or of all: items that the person holds or
  /// completed as holder, on the day of the assignment. Credit moves with ownership, as it does for
  /// policies. Who had nothing in a window is left out.
  List<Share> load(Windows windows, @Nullable QueueId queue);

  /// How the load of each queue was spread in each window, among whoever had any.
  List<QueueLoad> loadOfQueues(Windows windows, @Nullable QueueId queue);

  /// The people who support this queue now, or any.
  Set<PersonId> supporters(@Nullable QueueId queue);

  /// How many people support each queue now; queues without any are left out.
  Map<QueueId, Integer> supporterCounts();

  /// How long items that arrived in this time were without a holder at first, by queue. One that
  /// was handed out as of the past began to wait when it was opened; one that was taken over with
  /// its holder did not wait.
  List<Waiting> waiting(Instant from, Instant to, @Nullable QueueId queue);

  /// Which rules decided in this time about work of this queue, or of all.
  List<Deciding> rules(Instant from, Instant to, @Nullable QueueId queue);

  /// A period cut into windows of so many days; the last one may be shorter.
  ///
  /// @param last the last day, included
  record Windows(LocalDate first, LocalDate last, int days) {
    public Windows {
      if (last.isBefore(first) || days < 1) {
        throw new IllegalArgumentException(
            "Expected days in a period, but got %d from %s to %s.".formatted(days, first, last));
      }
    }

    /// How many windows there are.
    public int count() {
      return Math.toIntExact((last.toEpochDay() - first.toEpochDay()) / days + 1);
    }

    /// The first day of a window.
    public LocalDate firstOf(int window) {
      return first.plusDays((long) window * days);
    }

    /// The last day of a window, included.
    public LocalDate lastOf(int window) {
      var end = firstOf(window + 1).minusDays(1);
      return end.isAfter(last) ? last : end;
    }
  }

  /// What a person had in a window.
  ///
  /// @param window its number, from 0
  record Share(PersonId person, int window, int items) {}

  /// What a queue gave in a window.
  ///
  /// @param people how many had any
  /// @param strangers how many of them do not support the queue now
  /// @param squares sum of the squares of what each had
  record QueueLoad(
      QueueId queue,
      int window,
      int people,
      int strangers,
      int least,
      int most,
      long items,
      long squares) {}

  /// How long items of a queue waited for their first holder.
  ///
  /// @param count how many found one
  /// @param open how many have not found one yet
  /// @param median in seconds, as the others
  record Waiting(QueueId queue, int count, int open, double median, double p90, double max) {}

  /// How often a rule was the last one that was asked.
  ///
  /// @param count how often one person was left
  /// @param nobody how often nobody was
  record Deciding(String rule, int count, int nobody) {}
}
