package dev.evenhand.work.domain.policy;

import dev.evenhand.work.QueueSettings.QuotaRule;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.rule.Eligibility;
import dev.evenhand.work.domain.rule.FewestCases;
import dev.evenhand.work.domain.rule.FirstByName;
import dev.evenhand.work.domain.rule.QuotaHurdle;
import dev.evenhand.work.domain.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/// Gives work to somebody in shift with the lightest recent load.
public record BalancedPolicy() implements Policy {
  public static final String NAME = "balanced";

  private static final Rule HURDLE = new QuotaHurdle();
  private static final Rule BY_NAME = new FirstByName();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Rule> rules(Question question) {
    var rules = new ArrayList<Rule>(Eligibility.toBeHanded(question.terms()).rules());
    if (question.settings().quotaRule() == QuotaRule.HURDLE) {
      rules.add(HURDLE);
    }
    rules.addAll(FewestCases.windows(question.settings()));
    rules.add(BY_NAME);
    return rules;
  }
}
