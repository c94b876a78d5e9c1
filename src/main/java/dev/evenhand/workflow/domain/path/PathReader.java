package dev.evenhand.workflow.domain.path;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the steps of a query.
final class PathReader {
  private static final int DEEPEST = 64;

  private final Scanner scanner;
  private final FilterReader filters;
  private int depth;

  PathReader(Scanner scanner) {
    this.scanner = scanner;
    filters = new FilterReader(scanner, this);
  }

  /// Reads a whole query.
  List<Segment> read() {
    scanner.expect("$");
    var segments = segments();
    if (!scanner.isAtEnd()) {
      throw scanner.problem("nothing more is expected");
    }
    return segments;
  }

  /// Reads steps as long as there are some.
  List<Segment> segments() {
    var segments = new ArrayList<Segment>();
    while (scanner.blanksBefore("[", ".")) {
      segments.add(segment());
    }
    return segments;
  }

  private Segment segment() {
    if (scanner.takes("..")) {
      return new Segment(true, scanner.isNext("[") ? bracketed() : List.of(shorthand()));
    }
    return scanner.takes(".")
        ? new Segment(false, List.of(shorthand()))
        : new Segment(false, bracketed());
  }

  private Selector shorthand() {
    return scanner.takes("*") ? new Selector.Every() : new Selector.Name(scanner.name());
  }

  private List<Selector> bracketed() {
    if (++depth > DEEPEST) {
      throw scanner.problem("brackets stand too deep in one another");
    }
    var selectors = new ArrayList<Selector>();
    scanner.expect("[");
    do {
      scanner.blanks();
      selectors.add(selector());
      scanner.blanks();
    } while (scanner.takes(","));
    scanner.expect("]");
    depth--;
    return selectors;
  }

  private Selector selector() {
    if (scanner.isQuoteNext()) {
      return new Selector.Name(scanner.quoted());
    }
    if (scanner.takes("*")) {
      return new Selector.Every();
    }
    if (scanner.takes("?")) {
      scanner.blanks();
      return new Selector.Filter(filters.test());
    }
    var start = scanner.isWholeNext() ? (Long) scanner.whole() : null;
    if (scanner.blanksBefore(":")) {
      return slice(start);
    }
    if (start == null) {
      throw scanner.problem("a name in quotes, a place, “*” or “?” is expected");
    }
    return new Selector.Index(start);
  }

  private Selector slice(@Nullable Long start) {
    scanner.expect(":");
    scanner.blanks();
    var end = scanner.isWholeNext() ? (Long) scanner.whole() : null;
    long step = 1;
    if (scanner.blanksBefore(":")) {
      scanner.expect(":");
      scanner.blanks();
      step = scanner.isWholeNext() ? scanner.whole() : 1;
    }
    return new Selector.Slice(start, end, step);
  }
}
