package dev.evenhand.work.domain;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.QueueSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All a policy needs to know about a queue and its people; built once per change and shared by
/// thousands of decisions. Candidates stand in the order of their usernames, however they were
/// given.
public record Situation(
    QueueId queue,
    String queueName,
    String policy,
    QueueSettings settings,
    List<Candidate> candidates) {

  public Situation {
    var sorted = new ArrayList<>(candidates);
    sorted.sort(Comparator.comparing(Candidate::username));
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).username().equals(sorted.get(i - 1).username())) {
        throw new IllegalArgumentException(
            "Expected usernames to differ, but two are " + sorted.get(i).username());
      }
    }
    candidates = List.copyOf(sorted);
  }

  public @Nullable Candidate candidate(PersonId person) {
    for (var candidate : candidates) {
      if (candidate.person().equals(person)) {
        return candidate;
      }
    }
    return null;
  }
}
