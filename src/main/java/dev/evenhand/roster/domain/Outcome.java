package dev.evenhand.roster.domain;

/// How an attempt to change something ended.
public sealed interface Outcome<T> {
  /// As asked.
  record Done<T>(T value) implements Outcome<T> {}

  /// There is no such thing.
  record Missing<T>(String what) implements Outcome<T> {}

  /// The person who asked may not.
  record NotAllowed<T>(String detail) implements Outcome<T> {}

  /// Somebody else was quicker.
  record ChangedMeanwhile<T>(String what) implements Outcome<T> {}

  /// Somebody else has this extension.
  record ExtensionTaken<T>(String extension) implements Outcome<T> {}
}
