package dev.evenhand.files.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which bytes of a content somebody asks for (RFC 9110 §14): all of them, or one range. Who asks
/// for several ranges gets all.
///
/// @param isAll whether nobody asked for less
public record Part(long from, long count, long total, boolean isAll) {
  private static final Pattern RANGE =
      Pattern.compile("bytes=(?:(\\d{1,18})-(\\d{0,18})|-(\\d{1,18}))");

  /// Empty when the range lies behind the end.
  ///
  /// @param range the header `Range`; null for all
  public static Optional<Part> wanted(@Nullable String range, long total) {
    var all = new Part(0, total, total, true);
    var found = RANGE.matcher(range == null ? "" : range.replace(" ", ""));
    if (!found.matches()) {
      return Optional.of(all);
    }
    if (found.group(3) != null) {
      long last = Math.min(Long.parseLong(found.group(3)), total);
      return last == 0 ? Optional.empty() : Optional.of(new Part(total - last, last, total, false));
    }
    long first = Long.parseLong(found.group(1));
    long end = found.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(found.group(2));
    if (end < first) {
      return Optional.of(all);
    }
    long count = Math.min(end, total - 1) - first + 1;
    return first >= total ? Optional.empty() : Optional.of(new Part(first, count, total, false));
  }

  /// As `Content-Range` says it.
  public String contentRange() {
    return "bytes " + from + "-" + (from + count - 1) + "/" + total;
  }
}
