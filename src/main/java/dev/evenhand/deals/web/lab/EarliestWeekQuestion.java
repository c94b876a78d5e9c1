package dev.evenhand.deals.web.lab;

import dev.evenhand.deals.domain.choice.Candidate;
import dev.evenhand.deals.domain.choice.Choice;
import dev.evenhand.deals.domain.choice.Requirements;
import dev.evenhand.deals.domain.choice.Wanted;
import java.util.List;

/// A deal, and the advisers it may go to.
record EarliestWeekQuestion(Wanted wanted, List<Candidate> candidates) {
  private static final Requirements REQUIREMENTS = Requirements.standard();

  EarliestWeekAnswer answer() {
    var choice = Choice.among(candidates, wanted, REQUIREMENTS);
    return EarliestWeekAnswer.of(
        choice, candidates, candidate -> REQUIREMENTS.hurdle(candidate, wanted));
  }
}
