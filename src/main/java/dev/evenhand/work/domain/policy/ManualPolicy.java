package dev.evenhand.work.domain.policy;

import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.rule.Eligibility;
import dev.evenhand.work.domain.rule.Rule;
import java.util.List;

/// Gives work to the person who was named, or who takes it; load is not looked at.
public record ManualPolicy(String name) implements Policy {

  /// Somebody names the holder.
  public static final ManualPolicy MANUAL = new ManualPolicy("manual");

  /// A person takes the item.
  public static final ManualPolicy CLAIM = new ManualPolicy("claim");

  @Override
  public List<Rule> rules(Question question) {
    return List.copyOf(Eligibility.toBeNamed(question.terms()).rules());
  }

  @Override
  public List<Candidate> candidates(Question question) {
    var named = question.terms().named();
    var candidate = named == null ? null : question.situation().candidate(named);
    return candidate == null ? List.of() : List.of(candidate);
  }
}
