package dev.evenhand.work.domain.policy;

import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Item;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.Situation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An answer with everything that led to it.
public record Decision(String policy, Question question, Outcome outcome, List<Step> steps) {
  public Decision {
    steps = List.copyOf(steps);
  }

  public Instant at() {
    return question.at();
  }

  public Situation situation() {
    return question.situation();
  }

  public Item item() {
    return question.item();
  }

  /// Who was chosen, if anybody.
  public @Nullable Candidate chosen() {
    return switch (outcome) {
      case Outcome.Chosen(var person) -> situation().candidate(person);
      case Outcome.Nobody _ -> null;
    };
  }
}
