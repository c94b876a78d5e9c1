package dev.evenhand.work.domain.rule;

import dev.evenhand.availability.Reason;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Question;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules that say who may take an item at all; suggestions and confirmations both ask them.
public record Eligibility(List<PersonRule> rules) {
  private static final PersonRule IN_SHIFT = new InShift();
  private static final List<PersonRule> ALWAYS = List.of(new Available(), new ActiveForQueue());

  private static final Eligibility HAND_OUT = of(true, true);
  private static final Eligibility HAND_OUT_ANY_SHIFT = of(false, true);
  private static final Eligibility NAMED = of(true, false);
  private static final Eligibility NAMED_ANY_SHIFT = of(false, false);

  /// Why somebody may not take an item, and which rule says so.
  public record Refused(String rule, Reason because) {}

  public Eligibility {
    rules = List.copyOf(rules);
  }

  /// For an item that is handed out by a policy.
  public static Eligibility toBeHanded(boolean checkShift) {
    return checkShift ? HAND_OUT : HAND_OUT_ANY_SHIFT;
  }

  /// For an item that goes to a person who was named, or who takes it.
  public static Eligibility toBeNamed(boolean checkShift) {
    return checkShift ? NAMED : NAMED_ANY_SHIFT;
  }

  /// The first rule that turns this person down; nothing when the person may.
  public @Nullable Refused refusal(@Nullable Candidate candidate, Question question) {
    if (candidate == null) {
      return new Refused(rules.getFirst().name(), SupportsQueue.notSupporting(question));
    }
    for (var rule : rules) {
      if (!rule.admits(candidate, question)) {
        return new Refused(rule.name(), rule.why(candidate, question));
      }
    }
    return null;
  }

  private static Eligibility of(boolean checkShift, boolean onlyOnce) {
    var rules = new ArrayList<PersonRule>();
    rules.add(new SupportsQueue());
    if (checkShift) {
      rules.add(IN_SHIFT);
    }
    rules.addAll(ALWAYS);
    if (onlyOnce) {
      rules.add(new NotTriedYet());
    }
    return new Eligibility(rules);
  }
}
