package dev.evenhand.work;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.evenhand.http.Word;
import dev.evenhand.work.QueueSettings.QuotaRule;
import dev.evenhand.work.QueueSettings.Strategy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why the items of the current company went to whom they went, or to nobody. Each answer is
/// derived from the record of its decision alone; only people's names are those of today.
public interface Decisions {
  Optional<DecisionView> find(DecisionId id);

  /// The same without its steps, for whoever only wants to be told.
  Optional<DecisionBrief> findBrief(DecisionId id);

  /// The same without a look at the database, when this process made the decision a moment ago.
  Optional<DecisionBrief> findBriefLately(DecisionId id);

  /// All decisions about an item, newest first.
  List<DecisionView> of(WorkItemId item);

  /// A decision as people read it.
  ///
  /// @param id left out when it was never stored
  /// @param policy name of the policy that decided
  /// @param sentence the answer for screens in other languages
  /// @param text the answer in English
  /// @param settings the queue's settings in force
  /// @param candidates how many people the policy began with
  /// @param rederived whether the record gives the answer that was stored; left out when there is
  ///   no record
  record DecisionView(
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID id,
      Instant at,
      String policy,
      UUID queueId,
      String queueName,
      Outcome outcome,
      Said sentence,
      String text,
      Settings settings,
      int candidates,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean rederived,
      List<Step> steps) {}

  /// A decision in one sentence.
  ///
  /// @param policy name of the policy that decided
  /// @param sentence the answer for screens in other languages
  /// @param text the answer in English
  record DecisionBrief(
      UUID id,
      Instant at,
      String policy,
      String queueName,
      Outcome outcome,
      Said sentence,
      String text) {}

  /// Who got the item, or the rule that took the last ones out.
  record Outcome(@Nullable Who person, @Nullable String emptiedBy) {}

  /// A person, under the username of then and the name of today.
  record Who(UUID personId, String username, String displayName) {}

  /// A code with values, from which a screen makes a sentence in the reader's language.
  record Said(String code, Map<String, String> args) {}

  /// Settings of a queue as the API writes them.
  record Settings(
      Word<Strategy> strategy,
      int maxDays,
      int maxDaysMonth,
      Word<QuotaRule> quotaRule,
      int quotaDays,
      String zone) {}

  /// What one rule did.
  ///
  /// @param counts what the rule counted; null for a rule that counts nothing
  record Step(String rule, List<Removed> removed, List<Who> left, @Nullable List<Count> counts) {}

  /// Somebody whom a rule took out.
  ///
  /// @param because the reason in English
  record Removed(UUID personId, String username, String displayName, Said reason, String because) {}

  /// How many cases somebody had in the window a rule looked at.
  record Count(UUID personId, String username, int count) {}
}
