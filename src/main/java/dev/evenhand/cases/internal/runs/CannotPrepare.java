package dev.evenhand.cases.internal.runs;

/// An import that cannot begin, and why; it shall be shown to whoever started it.
final class CannotPrepare extends RuntimeException {
  CannotPrepare(String because) {
    super(because);
  }
}
