package dev.evenhand.work.domain.policy;

import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.rule.Eligibility;
import dev.evenhand.work.domain.rule.FewestCompleted;
import dev.evenhand.work.domain.rule.FewestOpen;
import dev.evenhand.work.domain.rule.FirstByName;
import dev.evenhand.work.domain.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/// Gives work to whoever is there and has the fewest items open.
public record ShortestListPolicy() implements Policy {
  public static final String NAME = "shortest-list";

  private static final List<Rule> TIE_BREAKS =
      List.of(new FewestOpen(), new FewestCompleted(), new FirstByName());

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean countsLists() {
    return true;
  }

  @Override
  public List<Rule> rules(Question question) {
    var rules = new ArrayList<Rule>(Eligibility.toBeHanded(question.terms()).rules());
    rules.addAll(TIE_BREAKS);
    return rules;
  }
}
