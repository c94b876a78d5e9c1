package dev.evenhand.workflow.domain.path;

/// Runs the regular expressions of queries, in time that grows with the text alone.
public interface Patterns {

  /// Whether a pattern matches the whole text. A pattern that cannot be run matches nothing.
  boolean matches(String pattern, String text);

  /// Whether a pattern matches a part of the text. A pattern that cannot be run matches nothing.
  boolean finds(String pattern, String text);
}
