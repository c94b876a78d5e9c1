package dev.evenhand.solver.internal.engine;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.evenhand.solver.internal.engine.kind.Explanation;
import dev.evenhand.solver.internal.solve.Ending;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What the engine tells while it works: one line of its output each.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Report.Improved.class, name = "improved"),
  @JsonSubTypes.Type(value = Report.Raised.class, name = "raised"),
  @JsonSubTypes.Type(value = Report.Explained.class, name = "explained"),
  @JsonSubTypes.Type(value = Report.Ended.class, name = "ended"),
  @JsonSubTypes.Type(value = Report.Refused.class, name = "refused")
})
public sealed interface Report {
  /// There is a better solution, which the checker has seen.
  record Improved(Standing standing, JsonNode solution) implements Report {}

  /// The bound has risen.
  record Raised(Standing standing) implements Report {}

  /// Why there is no solution, or why the best one lacks something.
  record Explained(Explanation why) implements Report {}

  /// The search is over; nothing comes after.
  record Ended(Ending ending, Standing standing) implements Report {}

  /// The document is no problem of its format; nothing comes after.
  record Refused(List<String> faults) implements Report {}

  /// How far the search is.
  ///
  /// @param cost of the best solution; null before there is one
  /// @param bound no solution costs less; null before anything is proven
  record Standing(double seconds, @Nullable Long cost, @Nullable Long bound) {
    /// How far the cost is above the bound at most, as a part of the cost; null when unknown.
    public @Nullable Double gap() {
      if (cost == null || bound == null) {
        return null;
      }
      return cost <= bound ? 0.0 : (double) (cost - bound) / Math.abs(cost);
    }
  }
}
