package dev.evenhand.deals.domain.choice;

import dev.evenhand.availability.Reason;
import java.util.Optional;

/// A rule an adviser meets by himself, or does not.
public interface Requirement {

  /// What people know it by.
  String name();

  /// Why this adviser does not meet it; nothing when he does.
  Optional<Reason> hurdle(Candidate candidate, Wanted wanted);
}
