package dev.evenhand.work.domain.rule;

import dev.evenhand.availability.Reason;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Question;

/// The person's link to the queue is switched on.
public record ActiveForQueue() implements PersonRule {

  @Override
  public String name() {
    return "active-for-queue";
  }

  @Override
  public boolean looksAtItem() {
    return false;
  }

  @Override
  public boolean admits(Candidate candidate, Question question) {
    return candidate.isActiveForQueue();
  }

  @Override
  public Reason why(Candidate candidate, Question question) {
    var queue = question.situation().queueName();
    return Reason.of("not-active-for-queue", "not active for " + queue, "queue", queue);
  }
}
