package dev.evenhand.files.internal;

import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import dev.evenhand.files.FileStore;
import dev.evenhand.files.FileStore.Content;
import dev.evenhand.jobs.Routine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Throws away contents that no file has: of deleted files, and of uploads that did not come to
/// their end. Whoever brings such a content claims it first, which locks the same row as throwing
/// it away does, so it is either kept or brought anew.
@Component
class LostContents implements Routine {
  /// Longer than any upload lasts between its claim and its row.
  static final Duration GRACE = Duration.ofDays(1);

  private static final int AT_ONCE = 500;

  private final Companies companies;
  private final ContentTable contents;
  private final FileStore store;
  private final Spool spool;
  private final Clock clock;

  LostContents(
      Companies companies, ContentTable contents, FileStore store, Spool spool, Clock clock) {
    this.companies = companies;
    this.contents = contents;
    this.store = store;
    this.spool = spool;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "throw-away-lost-contents";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() {
    var before = clock.instant().minus(GRACE);
    spool.sweep(before);
    for (var company : companies.all()) {
      unused(company, before);
      unknown(company, before);
    }
  }

  /// The routine runs in one process, and each may have a folder of its own for what comes in.
  @EventListener(ApplicationReadyEvent.class)
  void sweep() {
    spool.sweep(clock.instant().minus(GRACE));
  }

  private void unused(CompanyId company, Instant before) {
    List<Content> found;
    do {
      found = companies.transact(company, () -> contents.unused(before, AT_ONCE));
      for (var content : found) {
        companies.transact(company, () -> throwAway(content, before));
      }
    } while (found.size() == AT_ONCE);
  }

  private void throwAway(Content content, Instant before) {
    if (contents.lockUnused(content, before)) {
      store.delete(content.key());
      contents.delete(content);
    }
  }

  private void unknown(CompanyId company, Instant before) {
    var seen = new ArrayList<Content>();
    store.each(
        Keys.prefix(company),
        stored -> {
          if (stored.at().isBefore(before)) {
            Keys.read(stored).ifPresent(seen::add);
          }
          if (seen.size() >= AT_ONCE) {
            unknown(company, List.copyOf(seen), before);
            seen.clear();
          }
        });
    unknown(company, seen, before);
  }

  /// Those that have no row, as after a database was restored.
  private void unknown(CompanyId company, List<Content> seen, Instant before) {
    var known = companies.transact(company, () -> contents.known(seen));
    seen.stream()
        .filter(content -> !known.contains(content.checksum()))
        .forEach(content -> companies.transact(company, () -> throwAwayUnknown(content, before)));
  }

  private void throwAwayUnknown(Content content, Instant before) {
    if (contents.adopt(content, before)) {
      store.delete(content.key());
      contents.delete(content);
    }
  }
}
