package dev.evenhand.roster.domain.imports;

/// How an attempt to write a table down ended. Unless it is done, nothing was written.
public sealed interface ImportResult {
  /// Everything the table says is so now.
  record Done(Foresight foresight) implements ImportResult {}

  /// Some rows cannot be written down.
  record HasProblems(Foresight foresight) implements ImportResult {}

  /// Somebody changed the same meanwhile.
  record ChangedMeanwhile(int line) implements ImportResult {}

  /// Whoever asked may not.
  record NotAllowed() implements ImportResult {}
}
