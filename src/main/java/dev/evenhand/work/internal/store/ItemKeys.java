package dev.evenhand.work.internal.store;

import java.util.List;

/// Keys of items and their kinds, side by side.
public record ItemKeys(List<String> kinds, List<String> keys) {
  public ItemKeys {
    kinds = List.copyOf(kinds);
    keys = List.copyOf(keys);
  }
}
