package dev.evenhand.workflow.internal.act;

import dev.evenhand.workflow.internal.store.StoredError;

/// How an attempt to do something about an error ended.
public sealed interface ErrorAnswer {
  /// It is done, by this request or by one before.
  record Done(StoredError error) implements ErrorAnswer {}

  record Missing() implements ErrorAnswer {}

  record NotAllowed() implements ErrorAnswer {}

  /// Somebody else was faster; look again.
  record ChangedMeanwhile() implements ErrorAnswer {}

  /// The instance is in no state in which this can be done.
  record NotNow(String because) implements ErrorAnswer {}
}
