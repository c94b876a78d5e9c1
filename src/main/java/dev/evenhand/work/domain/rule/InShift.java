package dev.evenhand.work.domain.rule;

import dev.evenhand.availability.Reason;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Question;

/// The person's own clock is inside a shift, now or at the time of today that was asked for.
public record InShift() implements PersonRule {

  @Override
  public String name() {
    return "in-shift";
  }

  @Override
  public boolean looksAtItem() {
    return false;
  }

  @Override
  public boolean admits(Candidate candidate, Question question) {
    var time = question.terms().atTime();
    return time == null
        ? candidate.calendar().inShift(question.moment())
        : candidate.calendar().inShiftToday(question.moment(), time);
  }

  @Override
  public Reason why(Candidate candidate, Question question) {
    var time = question.terms().atTime();
    return time == null
        ? candidate.calendar().outOfShift(question.at())
        : candidate.calendar().outOfShiftToday(time);
  }
}
