package dev.evenhand.work.domain.policy;

import dev.evenhand.availability.Reason;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Narrowing;
import dev.evenhand.work.domain.Survivors;
import java.util.ArrayList;
import java.util.List;

/// Listens to a policy and writes every step down.
final class Steps implements Narrowing {
  private final List<Step> steps = new ArrayList<>();
  private final List<Step.Removed> removed = new ArrayList<>();
  private final List<Step.Counted> counts = new ArrayList<>();
  private String rule = "";

  List<Step> taken() {
    return List.copyOf(steps);
  }

  @Override
  public boolean isListening() {
    return true;
  }

  @Override
  public void begins(String rule) {
    this.rule = rule;
    removed.clear();
    counts.clear();
  }

  @Override
  public void counted(Candidate candidate, int cases) {
    counts.add(new Step.Counted(candidate, cases));
  }

  @Override
  public void removed(Candidate candidate, Reason because) {
    removed.add(new Step.Removed(candidate, because));
  }

  @Override
  public void ends(Survivors left) {
    steps.add(new Step(rule, removed, left.toList(), counts));
  }
}
