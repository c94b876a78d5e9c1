package dev.evenhand.solver.domain.load;

import java.util.List;

/// Who takes how many turns of a week.
///
/// @param target turns that want somebody
/// @param droppedLines lines given up for the whole week
/// @param nobody turns that stay empty on the other lines
/// @param people in the order they were asked for
public record TurnLoads(int target, int droppedLines, int nobody, List<PersonLoad> people) {
  public TurnLoads {
    people = List.copyOf(people);
  }

  /// What a planner should know, one sentence for each person.
  public List<String> warnings() {
    return people.stream().filter(PersonLoad::isCutByCapacity).map(TurnLoads::cut).toList();
  }

  private static String cut(PersonLoad person) {
    return "Expected %s to take %d turns, but there is room for %d only."
        .formatted(person.id(), person.rounded(), person.capacity());
  }
}
