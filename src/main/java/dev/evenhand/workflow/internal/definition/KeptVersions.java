package dev.evenhand.workflow.internal.definition;

import dev.evenhand.workflow.VersionId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reads each version once. The database is asked which one is active, and never again what one
/// says. One in which this release finds a fault that an earlier one did not is as if it were not
/// there, and the log says why.
@Component
class KeptVersions implements Versions {
  private static final Logger LOG = LoggerFactory.getLogger(KeptVersions.class);

  private final UsedVersionTable table;
  private final Readings readings;
  private final DocumentReader reader;

  KeptVersions(UsedVersionTable table, Readings readings, DocumentReader reader) {
    this.table = table;
    this.readings = readings;
    this.reader = reader;
  }

  @Override
  public Optional<KnownVersion> find(VersionId id) {
    return readings.find(id).or(() -> table.find(id).flatMap(this::read));
  }

  @Override
  public Optional<KnownVersion> findActive(String key) {
    return table.findActive(key).flatMap(this::find);
  }

  @Override
  public List<KnownVersion> active() {
    var ids = table.active();
    var found = new HashMap<VersionId, KnownVersion>();
    ids.forEach(id -> readings.find(id).ifPresent(known -> found.put(id, known)));
    var unread = ids.stream().filter(id -> !found.containsKey(id)).toList();
    if (!unread.isEmpty()) {
      table
          .all(unread)
          .forEach(used -> read(used).ifPresent(known -> found.put(known.id(), known)));
    }
    return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
  }

  private Optional<KnownVersion> read(UsedVersion used) {
    var document = reader.read(used.source());
    var definition = document.definition();
    if (definition == null || !document.faults().isEmpty()) {
      LOG.error(
          "Expected version {} ({}) of workflow {} to have no fault, but: {}",
          used.number(),
          used.id(),
          used.workflow(),
          document.faults());
      return Optional.empty();
    }
    var known = new KnownVersion(used.id(), used.workflow(), used.number(), definition);
    readings.keep(known, used.source().text().length());
    return Optional.of(known);
  }
}
