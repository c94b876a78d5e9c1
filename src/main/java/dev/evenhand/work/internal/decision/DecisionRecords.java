package dev.evenhand.work.internal.decision;

import dev.evenhand.work.DecisionId;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.work.domain.Item;
import dev.evenhand.work.domain.policy.Decision;
import dev.evenhand.work.domain.policy.Outcome;
import dev.evenhand.work.domain.policy.Policies;
import dev.evenhand.work.domain.tally.ReplayedCounts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Derives decisions again, from their records alone.
@Component
public class DecisionRecords {
  private final DecisionTable decisions;
  private final JsonMapper json;

  DecisionRecords(DecisionTable decisions, JsonMapper json) {
    this.decisions = decisions;
    this.json = json;
  }

  /// A stored decision and the same one derived again.
  public record Derived(DecisionRow stored, Decision decision) {
    /// Whether both give the item to the same person, or to nobody by the same rule.
    public boolean isSame() {
      return switch (decision.outcome()) {
        case Outcome.Chosen(var person) -> person.equals(stored.chosen());
        case Outcome.Nobody(var rule) -> stored.chosen() == null && rule.equals(stored.decidedBy());
      };
    }
  }

  /// Writes down what a decision looked at.
  public String write(Item item, int[] counts) {
    return json.writeValueAsString(Recorded.of(item, counts));
  }

  public Optional<Derived> find(DecisionId id) {
    return decisions.find(id).map(this::derive);
  }

  /// The same, as this process committed it a moment ago, without a look at the database.
  public Optional<Derived> findLately(DecisionId id) {
    return decisions.findLately(id).map(this::derive);
  }

  /// All decisions about an item, newest first.
  public List<Derived> of(WorkItemId item) {
    return decisions.of(item).stream().map(this::derive).toList();
  }

  private Derived derive(DecisionRow row) {
    var recorded = json.readValue(row.record(), Recorded.class);
    var policy =
        Policies.find(row.policy())
            .orElseThrow(() ->
                new IllegalStateException("Expected a policy, but got " + row.policy() + "."));
    var counts = new ReplayedCounts(recorded.counts());
    var situation = row.situation().situation();
    return new Derived(row, policy.decide(recorded.item(row.item()), situation, counts, row.at()));
  }
}
