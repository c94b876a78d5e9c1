package dev.evenhand.work.web;

import dev.evenhand.work.domain.Counts;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.policy.Policy;

/// A question to a policy, with the history it may count.
record LabQuestion(Policy policy, Question question, Counts counts) {

  LabAnswer answer() {
    return LabAnswer.of(policy.decide(question, counts));
  }
}
