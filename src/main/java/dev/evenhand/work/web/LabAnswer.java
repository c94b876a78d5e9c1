package dev.evenhand.work.web;

import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.policy.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who would get the item, and what each rule did.
record LabAnswer(@Nullable String assignee, List<Step> steps) {

  record Step(String rule, List<Removed> removed, List<String> left) {}

  record Removed(String username, String because) {}

  static LabAnswer of(Decision decision) {
    var chosen = decision.chosen();
    return new LabAnswer(
        chosen == null ? null : chosen.username(),
        decision.steps().stream().map(LabAnswer::step).toList());
  }

  private static Step step(dev.evenhand.work.domain.policy.Step step) {
    return new Step(
        step.rule(),
        step.removed().stream()
            .map(removed -> new Removed(removed.who().username(), removed.because().text()))
            .toList(),
        step.left().stream().map(Candidate::username).toList());
  }
}
