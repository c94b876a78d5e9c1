package dev.evenhand.workflow.internal.definition;

import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.workflow.VersionId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Definitions that were read lately, of all companies, each found by its own alone. Their texts
/// together are no longer than some; those that were not asked for longest go first.
@Component
class Readings {
  private static final long LONGEST = 20_000_000;

  private final long longest;
  private final Map<Key, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long length;

  Readings() {
    this(LONGEST);
  }

  /// @param longest how many characters their texts may have together
  Readings(long longest) {
    this.longest = longest;
  }

  private record Key(CompanyId company, VersionId version) {}

  private record Kept(KnownVersion version, int length) {}

  Optional<KnownVersion> find(VersionId id) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(new Key(Tenancy.current(), id))).map(Kept::version);
    }
  }

  /// Keeps a version, but not before the running transaction is done: it may be what made the
  /// version active, and not succeed.
  void keep(KnownVersion version, int itsLength) {
    var key = new Key(Tenancy.current(), version.id());
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              put(key, new Kept(version, itsLength));
            }
          });
    } else {
      put(key, new Kept(version, itsLength));
    }
  }

  private void put(Key key, Kept one) {
    synchronized (kept) {
      var before = kept.put(key, one);
      length += one.length() - (before == null ? 0 : before.length());
      var oldest = kept.values().iterator();
      while (length > longest && kept.size() > 1) {
        length -= oldest.next().length();
        oldest.remove();
      }
    }
  }
}
