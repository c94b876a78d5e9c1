package dev.evenhand.work.domain.rule;

import dev.evenhand.work.domain.Counts;
import dev.evenhand.work.domain.Narrowing;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.Survivors;

/// One step of a policy. Its name is what people read in the explanation.
public interface Rule {

  String name();

  /// Takes out of those left whom the rule turns down, and says why when somebody listens.
  void narrow(Survivors left, Question question, Counts counts, Narrowing narrowing);

  /// Whether the rule only chooses among people who may all take the item, so that it is not asked
  /// once one is left.
  default boolean isTieBreak() {
    return false;
  }
}
