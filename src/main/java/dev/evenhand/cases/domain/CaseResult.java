package dev.evenhand.cases.domain;

import dev.evenhand.http.Fault;
import dev.evenhand.work.WorkResult;

/// How a request about a case ended.
public sealed interface CaseResult {
  /// It is done, or was done before by the same request.
  record Done(WorkResult.Done work) implements CaseResult {}

  /// Nothing was changed.
  sealed interface Refusal extends CaseResult {}

  /// The hub declined.
  record Declined(WorkResult.Refused because) implements Refusal {}

  record NoSuchCase() implements Refusal {}

  /// The asker may not do it.
  ///
  /// @param because a sentence for the person who tried
  record NotAllowed(String because) implements Refusal {}

  /// Something in the request does not fit.
  record Unfit(String field, Fault fault) implements Refusal {}
}
