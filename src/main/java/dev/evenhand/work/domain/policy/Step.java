package dev.evenhand.work.domain.policy;

import dev.evenhand.availability.Reason;
import dev.evenhand.work.domain.Candidate;
import java.util.List;

/// What one rule did: whom it removed and why, who was left, and the counts it looked at.
public record Step(String rule, List<Removed> removed, List<Candidate> left, List<Counted> counts) {
  public record Removed(Candidate who, Reason because) {}

  public record Counted(Candidate who, int cases) {}

  public Step {
    removed = List.copyOf(removed);
    left = List.copyOf(left);
    counts = List.copyOf(counts);
  }
}
