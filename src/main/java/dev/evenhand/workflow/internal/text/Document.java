package dev.evenhand.workflow.internal.text;

import dev.evenhand.workflow.Value;
import java.util.Map;

/// A document that was read.
///
/// @param lines the line at which something stands, by its path; empty when nobody counts lines
public record Document(Value value, Map<String, Integer> lines) {
  public Document {
    lines = Map.copyOf(lines);
  }
}
