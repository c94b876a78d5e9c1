package dev.evenhand.work.domain.rule;

import dev.evenhand.availability.Reason;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Question;

/// The person is active and there: not on leave, not away, the company not closed.
public record Available() implements PersonRule {

  @Override
  public String name() {
    return "available";
  }

  @Override
  public boolean looksAtItem() {
    return false;
  }

  @Override
  public boolean admits(Candidate candidate, Question question) {
    return candidate.calendar().absence(question.moment()) == null;
  }

  @Override
  public Reason why(Candidate candidate, Question question) {
    var absence = candidate.calendar().absence(question.moment());
    if (absence == null) {
      throw new IllegalStateException(
          "Expected %s to be absent, but nothing says so".formatted(candidate.person()));
    }
    return absence.reason();
  }
}
