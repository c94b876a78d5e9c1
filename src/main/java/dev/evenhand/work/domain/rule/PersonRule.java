package dev.evenhand.work.domain.rule;

import dev.evenhand.availability.Reason;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Counts;
import dev.evenhand.work.domain.Narrowing;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.Survivors;

/// A rule that looks at one person at a time, so that the same object answers "who could?" and "may
/// this person?".
public interface PersonRule extends Rule {

  boolean admits(Candidate candidate, Question question);

  /// Whether the answer may differ between two items that are handed out on the same terms at the
  /// same moment. A rule that says no is asked once for all of them.
  default boolean looksAtItem() {
    return true;
  }

  /// Asked only about somebody whom the rule does not admit.
  Reason why(Candidate candidate, Question question);

  @Override
  default void narrow(Survivors left, Question question, Counts counts, Narrowing narrowing) {
    left.retain(
        place -> admits(left.at(place), question),
        narrowing,
        place -> why(left.at(place), question));
  }
}
