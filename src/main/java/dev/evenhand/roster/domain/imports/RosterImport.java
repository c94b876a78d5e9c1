package dev.evenhand.roster.domain.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A table that was brought from elsewhere.
///
/// @param name of the file or of the range
/// @param appliedAt when it was written down; nothing before
public record RosterImport(
    Id id,
    ImportKind kind,
    ImportSource source,
    String name,
    Rows rows,
    String byName,
    Instant at,
    @Nullable Instant appliedAt) {
  /// Names one.
  public record Id(UUID value) {}
}
