package dev.evenhand.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a list.
///
/// @param next cursor of the next page; null on the last
/// @param total how many there are on all pages
/// @param totalIsLowerBound whether there are more than `total`, which nobody counted
public record Page<T>(List<T> items, @Nullable String next, long total, boolean totalIsLowerBound) {
  /// A page of a list that was counted to its end.
  public Page(List<T> items, @Nullable String next, long total) {
    this(items, next, total, false);
  }

  /// A list that fits on one page.
  public static <T> Page<T> of(List<T> items) {
    return new Page<>(items, null, items.size());
  }

  /// The same page of other things made of these.
  public <R> Page<R> map(Function<T, R> make) {
    return new Page<>(items.stream().map(make).toList(), next, total, totalIsLowerBound);
  }
}
