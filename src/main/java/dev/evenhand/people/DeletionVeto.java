package dev.evenhand.people;

import java.util.List;

/// Speaks against the deletion of a person; higher modules provide beans of it.
public interface DeletionVeto {
  /// What the person still holds, a sentence each; empty when it may be deleted. Asked in the
  /// transaction that deletes, after the person's row was locked.
  List<String> reasons(PersonId person);
}
