package dev.evenhand.cases.domain.compare;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.Spread;
import java.util.HashMap;
import java.util.Map;

/// How many of the same cases each person handled before, and how many each was assigned. Whoever
/// appears on one side counts on both, with none where there was none.
public final class Shares {
  /// What one person had.
  public record Share(int handled, int assigned) {
    private Share plus(Share more) {
      return new Share(handled + more.handled, assigned + more.assigned);
    }
  }

  private final Map<PersonId, Share> people = new HashMap<>();
  private int cases;

  /// Counts a case.
  public void add(PersonId handledBy, PersonId assignedTo) {
    cases++;
    people.merge(handledBy, new Share(1, 0), Share::plus);
    people.merge(assignedTo, new Share(0, 1), Share::plus);
  }

  public int cases() {
    return cases;
  }

  public Map<PersonId, Share> people() {
    return Map.copyOf(people);
  }

  /// How evenly the cases were shared before.
  public Spread handled() {
    return Spread.of(people.values().stream().map(Share::handled).toList());
  }

  /// How evenly the policy shares them.
  public Spread assigned() {
    return Spread.of(people.values().stream().map(Share::assigned).toList());
  }
}
