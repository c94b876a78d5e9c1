package dev.evenhand.tickets;

import dev.evenhand.workflow.Instances.Misfit;
import java.util.List;

/// How an attempt to submit a ticket ended.
public sealed interface SubmitResult {
  record Submitted(Ticket ticket) implements SubmitResult {}

  /// There is no such ticket type, or none any more.
  record NoSuchType() implements SubmitResult {}

  /// It is for people with other roles of the company.
  record NotAllowed() implements SubmitResult {}

  /// The form was of a version that is not the active one any more.
  record TypeChanged() implements SubmitResult {}

  record Unfit(List<Misfit> misfits) implements SubmitResult {
    public Unfit {
      misfits = List.copyOf(misfits);
    }
  }
}
