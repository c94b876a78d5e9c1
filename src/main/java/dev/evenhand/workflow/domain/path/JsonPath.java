package dev.evenhand.workflow.domain.path;

import dev.evenhand.workflow.Value;
import java.util.List;

/// A query into a value, by RFC 9535.
///
/// @param text as it is written
public record JsonPath(String text, List<Segment> segments) {
  public JsonPath {
    segments = List.copyOf(segments);
  }

  /// What came of reading a query.
  public sealed interface Reading {
    record Read(JsonPath path) implements Reading {}

    /// Not a query.
    ///
    /// @param problem what is wrong, and at which character
    record Unreadable(String problem) implements Reading {}
  }

  /// Reads a query.
  public static Reading read(String text) {
    try {
      return new Reading.Read(new JsonPath(text, new PathReader(new Scanner(text)).read()));
    } catch (PathProblem e) {
      return new Reading.Unreadable(e.problem());
    }
  }

  /// Whether it can find one value at most, whatever it is asked of: it goes by names and places
  /// alone.
  public boolean isSingular() {
    return segments.stream().allMatch(Segment::isSingular);
  }

  /// All that it finds, in the order of the document.
  ///
  /// @throws TooMuchWork when it looks at too many values
  public List<Value> find(Value root, Patterns patterns) {
    return new Search(root, patterns).find(segments);
  }
}
