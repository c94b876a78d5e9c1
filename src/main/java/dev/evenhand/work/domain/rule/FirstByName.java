package dev.evenhand.work.domain.rule;

import dev.evenhand.availability.Reason;
import dev.evenhand.work.domain.Counts;
import dev.evenhand.work.domain.Narrowing;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.Survivors;

/// The smallest username stays, when nothing else tells people apart.
public record FirstByName() implements Rule {

  @Override
  public String name() {
    return "name";
  }

  @Override
  public boolean isTieBreak() {
    return true;
  }

  @Override
  public void narrow(Survivors left, Question question, Counts counts, Narrowing narrowing) {
    var first = left.at(0).username();
    left.retain(place -> place == 0, narrowing, _ -> later(first));
  }

  private static Reason later(String first) {
    return Reason.of(
        "later-by-name", "tied with " + first + ", who comes first by name", "first", first);
  }
}
