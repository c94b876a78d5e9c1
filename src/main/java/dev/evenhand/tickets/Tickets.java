package dev.evenhand.tickets;

import dev.evenhand.people.PersonId;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.VersionId;
import org.jspecify.annotations.Nullable;

/// What people of the current company ask for.
public interface Tickets {
  /// Stores a ticket and starts what follows from it, in the running transaction.
  SubmitResult submit(Wanted wanted);

  /// A ticket as somebody wants it.
  ///
  /// @param workflow key of the workflow
  /// @param type key of the ticket type
  /// @param version by which the form was drawn; null for whichever is active
  record Wanted(
      String workflow, String type, @Nullable VersionId version, Value.Entries data, PersonId by) {}
}
