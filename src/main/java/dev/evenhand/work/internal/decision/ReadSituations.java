package dev.evenhand.work.internal.decision;

import dev.evenhand.company.CompanyId;
import dev.evenhand.work.domain.Situation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// The situations that were read lately. They never go stale: what a hash names does not change.
@Component
final class ReadSituations {
  private static final int KEPT = 64;

  private record Key(CompanyId company, Hash hash) {}

  private final Map<Key, Situation> lately =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Situation> eldest) {
          return size() > KEPT;
        }
      };

  Situation get(CompanyId company, Hash hash, Supplier<Situation> read) {
    var key = new Key(company, hash);
    synchronized (lately) {
      var known = lately.get(key);
      if (known != null) {
        return known;
      }
    }
    var situation = read.get();
    synchronized (lately) {
      lately.put(key, situation);
    }
    return situation;
  }
}
