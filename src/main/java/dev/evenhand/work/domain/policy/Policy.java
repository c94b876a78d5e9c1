package dev.evenhand.work.domain.policy;

import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Counts;
import dev.evenhand.work.domain.Item;
import dev.evenhand.work.domain.Narrowing;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.Situation;
import dev.evenhand.work.domain.Survivors;
import dev.evenhand.work.domain.rule.Rule;
import java.time.Instant;
import java.util.List;

/// A visible list of rules, asked one after the other; a pure function. The same question and
/// counts give the same outcome, whether or not somebody listens.
public interface Policy {

  String name();

  /// The rules in the order in which they are asked.
  List<Rule> rules(Question question);

  /// Whether the rules ask what is on people's lists, and not how many cases they had on which
  /// days.
  default boolean countsLists() {
    return false;
  }

  /// Among whom the rules choose.
  default List<Candidate> candidates(Question question) {
    return question.situation().candidates();
  }

  /// Who gets the item; whoever listens hears how.
  default Outcome outcome(Question question, Counts counts, Narrowing narrowing) {
    var left = new Survivors(candidates(question));
    return ask(rules(question), left, question, counts, narrowing);
  }

  /// Asks these rules about those left. Whoever is first among the last of them is chosen.
  static Outcome ask(
      List<Rule> rules, Survivors left, Question question, Counts counts, Narrowing narrowing) {
    for (var rule : rules) {
      if (rule.isTieBreak() && left.size() == 1) {
        break;
      }
      narrowing.begins(rule.name());
      rule.narrow(left, question, counts, narrowing);
      narrowing.ends(left);
      if (left.isEmpty()) {
        return new Outcome.Nobody(rule.name());
      }
    }
    return new Outcome.Chosen(left.at(0).person());
  }

  /// The same with its explanation.
  default Decision decide(Question question, Counts counts) {
    var steps = new Steps();
    var outcome = outcome(question, counts, steps);
    return new Decision(name(), question, outcome, steps.taken());
  }

  /// The same with its explanation.
  default Decision decide(Item item, Situation situation, Counts counts, Instant at) {
    return decide(new Question(item, situation, at), counts);
  }
}
