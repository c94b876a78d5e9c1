package dev.evenhand.work.domain.policy;

import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Counts;
import dev.evenhand.work.domain.Narrowing;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.Survivors;
import dev.evenhand.work.domain.rule.PersonRule;
import dev.evenhand.work.domain.rule.Rule;
import java.util.List;

/// Whom the first rules of a policy leave, as far as they do not look at the item: the same for all
/// items that are handed out on the same terms at the same moment, so that a batch asks about each
/// person once.
///
/// @param rest the rules that are still to be asked
/// @param lastRule the name of the last rule that was asked; empty for none
public record Shortlist(List<Candidate> left, List<Rule> rest, String lastRule) {
  private static final Counts UNCOUNTED =
      (_, _, _, _) -> {
        throw new IllegalStateException("Expected rules about single people to count nothing.");
      };

  public Shortlist {
    left = List.copyOf(left);
    rest = List.copyOf(rest);
  }

  /// Asks the first rules of a policy.
  public static Shortlist of(Policy policy, Question question) {
    var rules = policy.rules(question);
    int first = 0;
    while (first < rules.size() && isForAllItems(rules.get(first))) {
      first++;
    }
    var left = new Survivors(policy.candidates(question));
    var last = new LastRule();
    Policy.ask(rules.subList(0, first), left, question, UNCOUNTED, last);
    return new Shortlist(left.toList(), rules.subList(first, rules.size()), last.name());
  }

  /// Asks the other rules about one item; the same outcome as the whole policy has.
  public Outcome outcome(Question question, Counts counts, Narrowing narrowing) {
    narrowing.begins(lastRule);
    return left.isEmpty()
        ? new Outcome.Nobody(lastRule)
        : Policy.ask(rest, new Survivors(left), question, counts, narrowing);
  }

  private static boolean isForAllItems(Rule rule) {
    return rule instanceof PersonRule about && !about.looksAtItem();
  }
}
