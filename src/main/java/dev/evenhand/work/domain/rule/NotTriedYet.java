package dev.evenhand.work.domain.rule;

import dev.evenhand.availability.Reason;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Question;

/// The person is not among those who shall not get the item again.
public record NotTriedYet() implements PersonRule {

  @Override
  public String name() {
    return "not-tried-yet";
  }

  @Override
  public boolean looksAtItem() {
    return false;
  }

  @Override
  public boolean admits(Candidate candidate, Question question) {
    return !question.terms().tried().contains(candidate.person());
  }

  @Override
  public Reason why(Candidate candidate, Question question) {
    return Reason.of("tried-already", "left out of this hand-out, as somebody who had it before");
  }
}
