package dev.evenhand.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of a list.
///
/// @param next cursor of the next page; null on the last
/// @param total how many there are on all pages
public record Page<T>(List<T> items, @Nullable String next, long total) {
  /// A list that fits on one page.
  public static <T> Page<T> of(List<T> items) {
    return new Page<>(items, null, items.size());
  }
}
