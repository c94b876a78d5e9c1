package dev.evenhand.solver.internal.solve;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Reads lower bounds from the search log of CP-SAT, whose lines have `next:[590,606]`: the range
/// in which a better solution could still lie. The callback for bounds that the Java binding offers
/// fails with `NoSuchMethodError` (OR-Tools 9.15).
final class BoundLine {
  private static final Pattern NEXT =
      Pattern.compile("^#(?:Bound|\\d+)\\b.* next:\\[(-?\\d+),-?\\d+\\]");

  private BoundLine() {}

  static OptionalLong findBound(String line) {
    var found = NEXT.matcher(line);
    return found.find() ? OptionalLong.of(Long.parseLong(found.group(1))) : OptionalLong.empty();
  }
}
