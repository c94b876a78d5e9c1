package dev.evenhand.roster.internal.run;

import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.PlanningRun.Effort;
import dev.evenhand.roster.domain.run.RunMessage;
import dev.evenhand.solver.domain.check.Reasons;
import dev.evenhand.solver.domain.check.RepairStep;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What looks for timetables.
public interface WeekEngine {
  /// Begins a search, which ends whatever happens.
  ///
  /// @param heard is told of all that is found, in order
  Underway begin(Order order, Consumer<Told> heard);

  /// What is to be searched.
  ///
  /// @param document of the format `evenhand-timetable/1`, with the `published` cells if it is to
  ///   be repaired
  /// @param start a solution to begin with
  record Order(PlanningRun.Kind kind, String document, @Nullable JsonNode start, Effort effort) {}

  /// Something that was found.
  sealed interface Told {
    /// Since the search began.
    long millis();

    @Nullable Long bound();

    /// A better solution.
    record Better(long millis, @Nullable Long bound, JsonNode solution) implements Told {}

    /// No solution costs less.
    record Raised(long millis, @Nullable Long bound) implements Told {}
  }

  /// A search that was begun.
  interface Underway extends AutoCloseable {
    CompletableFuture<End> end();

    /// Asks it to end soon, with what it has.
    void stop();

    /// Ends it at once.
    @Override
    void close();
  }

  /// How a search ended.
  ///
  /// @param message what went wrong, or what cannot be
  /// @param reasons why cells stay empty or no timetable exists
  /// @param steps that would help where a repair leaves cells empty
  record End(Kind kind, RunMessage message, Reasons reasons, List<RepairStep> steps) {
    End(Kind kind, RunMessage message) {
      this(kind, message, Reasons.NONE, List.of());
    }

    /// In which of the ways.
    public enum Kind {
      OPTIMAL,
      FOUND,
      NOT_FOUND,
      IMPOSSIBLE,
      FAILED
    }
  }
}
