package dev.evenhand.roster.domain.run;

import dev.evenhand.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A search for the timetable of a week.
///
/// @param message why it failed, or what else there is to say
/// @param seen the number of the version that was published when it began; 0 for none
/// @param isAutomatic whether it is published by itself
/// @param begunWith the timetable it began with
public record PlanningRun(
    Id id,
    Kind kind,
    LocalDate week,
    Effort effort,
    State state,
    Standing standing,
    RunMessage message,
    int seen,
    boolean isAutomatic,
    BegunWith begunWith,
    Asked asked,
    long version) {
  /// Names one run.
  public record Id(UUID value) {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /// What it is for.
  public enum Kind {
    /// A week is planned anew.
    PLAN,
    /// What is published is changed as little as can be, so that it keeps the rules again.
    REPAIR;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /// Which timetable a search begins with, as far as it keeps the rules.
  public enum BegunWith {
    /// None.
    NOTHING,
    /// The best of another run.
    RUN,
    /// What is in force in the week.
    CURRENT,
    /// What is in force in the week before.
    LAST_WEEK;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static BegunWith of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /// How long and how widely to search.
  public record Effort(int seconds, int threads, long seed) {}

  /// How far it is.
  ///
  /// @param cost of the best timetable; nothing before there is one
  /// @param bound no timetable costs less; nothing before anything is proven
  public record Standing(@Nullable Long cost, @Nullable Long bound, boolean isOptimal) {}

  /// Who asked for it, and when what happened.
  public record Asked(
      @Nullable PersonId by,
      String byName,
      Instant at,
      @Nullable Instant started,
      @Nullable Instant ended) {}

  /// Where it is. What waits begins to run; what runs ends, fails or is stopped; what has ended can
  /// be continued and waits again, or be discarded for good.
  public enum State {
    WAITING,
    RUNNING,
    STOPPED,
    ENDED,
    FAILED,
    DISCARDED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static State of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /// Cost and bound at a time of the search.
  public record Point(long atMillis, @Nullable Long cost, @Nullable Long bound) {}
}
