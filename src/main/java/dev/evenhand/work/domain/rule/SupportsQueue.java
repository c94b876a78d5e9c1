package dev.evenhand.work.domain.rule;

import dev.evenhand.availability.Reason;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Question;

/// The person is linked to the queue.
public record SupportsQueue() implements PersonRule {

  @Override
  public String name() {
    return "supports-queue";
  }

  @Override
  public boolean looksAtItem() {
    return false;
  }

  @Override
  public boolean admits(Candidate candidate, Question question) {
    return candidate.supportsQueue();
  }

  @Override
  public Reason why(Candidate candidate, Question question) {
    return notSupporting(question);
  }

  /// The same reason for somebody who is not even a candidate.
  public static Reason notSupporting(Question question) {
    var queue = question.situation().queueName();
    return Reason.of("not-supporting", "not a supporter of " + queue, "queue", queue);
  }
}
