package dev.evenhand.people;

import java.util.List;

/// How an attempt to create, change or delete a person ended.
public sealed interface PersonResult {
  /// It is done; the person as it is now.
  record Done(Person person) implements PersonResult {}

  /// It is not done, and this is why.
  sealed interface Refusal extends PersonResult {}

  record NoSuchPerson() implements Refusal {}

  record NoSuchTeam() implements Refusal {}

  /// The actor may not do it.
  ///
  /// @param because a sentence for the person who tried
  record NotAllowed(String because) implements Refusal {}

  /// Somebody else was faster; look again.
  record ChangedMeanwhile() implements Refusal {}

  record UsernameTaken(String username) implements Refusal {}

  record EmailTaken(String email) implements Refusal {}

  /// Something speaks against deleting the person.
  ///
  /// @param reasons what the person still holds, a sentence each
  record HoldsWork(Person person, List<String> reasons) implements Refusal {}
}
