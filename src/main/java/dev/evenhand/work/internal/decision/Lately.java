package dev.evenhand.work.internal.decision;

import dev.evenhand.company.CompanyId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What was read or written lately and never changes: situations by their hash, decisions by their
/// id. Nothing in it can go stale.
final class Lately<K, V> {
  private record Key<K>(CompanyId company, K key) {}

  private final Map<Key<K>, V> known;

  /// @param kept how many are remembered
  Lately(int kept) {
    known =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Key<K>, V> eldest) {
            return size() > kept;
          }
        };
  }

  Optional<V> find(CompanyId company, K key) {
    synchronized (known) {
      return Optional.ofNullable(known.get(new Key<>(company, key)));
    }
  }

  void note(CompanyId company, K key, V value) {
    synchronized (known) {
      known.put(new Key<>(company, key), value);
    }
  }
}
