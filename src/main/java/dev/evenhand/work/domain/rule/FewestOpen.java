package dev.evenhand.work.domain.rule;

import dev.evenhand.availability.Reason;
import dev.evenhand.work.domain.Counts;
import dev.evenhand.work.domain.Narrowing;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.Survivors;
import java.util.LinkedHashMap;

/// Those who hold the fewest items stay.
public record FewestOpen() implements Rule {
  public static final String NAME = "fewest-open";

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
    Fewest.keep(
        left,
        candidate -> counts.open(candidate.person(), isThisQueueOnly),
        narrowing,
        FewestOpen::moreOpen);
  }

  private static Reason moreOpen(int open, int least) {
    var args = new LinkedHashMap<String, String>();
    args.put("items", Integer.toString(open));
    args.put("least", Integer.toString(least));
    return new Reason(
        "more-open", args, "passed over holding %d, the fewest being %d".formatted(open, least));
  }
}
