package dev.evenhand.work.domain.rule;

import dev.evenhand.availability.Reason;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.Terms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules that say who may take an item at all; suggestions and confirmations both ask them.
public record Eligibility(List<PersonRule> rules) {
  private static final PersonRule IN_SHIFT = new InShift();
  private static final List<PersonRule> ALWAYS = List.of(new Available(), new ActiveForQueue());

  private static final Group HAND_OUT = Group.of(true);
  private static final Group NAMED = Group.of(false);

  /// The same rules with and without a look at shifts, and at what the item requires.
  private record Group(
      Eligibility usual, Eligibility anyShift, Eligibility strict, Eligibility strictAnyShift) {
    static Group of(boolean onlyOnce) {
      return new Group(
          Eligibility.of(true, onlyOnce, false),
          Eligibility.of(false, onlyOnce, false),
          Eligibility.of(true, onlyOnce, true),
          Eligibility.of(false, onlyOnce, true));
    }

    /// What nothing is required of is not asked about it, so that its decisions read as ever.
    Eligibility on(Terms terms) {
      return terms.requires().isEmpty()
          ? terms.checkShift() ? usual : anyShift
          : terms.checkShift() ? strict : strictAnyShift;
    }
  }

  /// Why somebody may not take an item, and which rule says so.
  public record Refused(String rule, Reason because) {}

  public Eligibility {
    rules = List.copyOf(rules);
  }

  /// For an item that is handed out by a policy.
  public static Eligibility toBeHanded(Terms terms) {
    return HAND_OUT.on(terms);
  }

  /// For an item that goes to a person who was named, or who takes it.
  public static Eligibility toBeNamed(Terms terms) {
    return NAMED.on(terms);
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

  private static Eligibility of(boolean checkShift, boolean onlyOnce, boolean isStrict) {
    var rules = new ArrayList<PersonRule>();
    rules.add(new SupportsQueue());
    if (isStrict) {
      rules.add(new MayDoIt());
    }
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
