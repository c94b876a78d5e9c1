package dev.evenhand.people;

import java.util.List;

/// How an attempt to create, change or delete a team ended.
public sealed interface TeamResult {
  /// It is done; the team as it is now.
  record Done(Team team) implements TeamResult {}

  /// It is not done, and this is why.
  sealed interface Refusal extends TeamResult {}

  record NoSuchTeam() implements Refusal {}

  /// The actor may not do it.
  ///
  /// @param because a sentence for the person who tried
  record NotAllowed(String because) implements Refusal {}

  /// Somebody else was faster; look again.
  record ChangedMeanwhile() implements Refusal {}

  record NameTaken(String name) implements Refusal {}

  /// A team is deleted after its last member left.
  record HasMembers(List<Person> members) implements Refusal {}
}
