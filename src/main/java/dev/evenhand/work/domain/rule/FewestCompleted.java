package dev.evenhand.work.domain.rule;

import dev.evenhand.availability.Reason;
import dev.evenhand.work.domain.Counts;
import dev.evenhand.work.domain.Narrowing;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.Survivors;
import java.util.LinkedHashMap;

/// Those who completed the fewest items today stay.
public record FewestCompleted() implements Rule {
  public static final String NAME = "fewest-completed-today";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean isTieBreak() {
    return true;
  }

  @Override
  public void narrow(Survivors left, Question question, Counts counts, Narrowing narrowing) {
    boolean isThisQueueOnly = Fewest.isThisQueueOnly(question);
    var today = question.today();
    Fewest.keep(
        left,
        candidate -> counts.completed(candidate.person(), isThisQueueOnly, today),
        narrowing,
        FewestCompleted::moreCompleted);
  }

  private static Reason moreCompleted(int completed, int least) {
    var args = new LinkedHashMap<String, String>();
    args.put("items", Integer.toString(completed));
    args.put("least", Integer.toString(least));
    return new Reason(
        "more-completed",
        args,
        "passed over with %d completed today, the fewest being %d".formatted(completed, least));
  }
}
