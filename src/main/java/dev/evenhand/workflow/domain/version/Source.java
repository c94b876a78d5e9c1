package dev.evenhand.workflow.domain.version;

/// A document as it was written.
public record Source(SourceFormat format, String text) {
  /// The longest there may be, in characters.
  public static final int LONGEST = 1_000_000;

  /// A document in JSON begins with a brace; YAML could as well, but then it is mostly JSON.
  public static Source guessed(String text) {
    return new Source(
        text.stripLeading().startsWith("{") ? SourceFormat.JSON : SourceFormat.YAML, text);
  }
}
