package dev.evenhand.deals.domain.entry;

/// How an attempt to change an entry ended.
public sealed interface Change<T> {
  /// As asked.
  record Done<T>(T value) implements Change<T> {}

  /// There is no such entry.
  record Missing<T>() implements Change<T> {}

  /// Only administrators may.
  record NotAllowed<T>() implements Change<T> {}

  /// Somebody else was quicker.
  record ChangedMeanwhile<T>() implements Change<T> {}
}
