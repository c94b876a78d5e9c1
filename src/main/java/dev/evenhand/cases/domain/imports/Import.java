package dev.evenhand.cases.domain.imports;

import dev.evenhand.people.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table somebody brought, and how far it is taken over.
///
/// @param rows how many there are, without the names of the columns
/// @param plan null until somebody has said how it is to be taken over
/// @param failure why it cannot go on; null while it can
public record Import(
    ImportId id,
    String fileName,
    List<String> columns,
    int rows,
    State state,
    @Nullable ImportPlan plan,
    Counts counts,
    Asked asked,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String failure) {
  public Import {
    columns = List.copyOf(columns);
  }

  /// Who brought it, and when.
  public record Asked(PersonId by, String name, Instant at) {}

  /// Where an import is in its life.
  ///
  /// ```
  /// uploaded ─► mapped ─► running ─┬─► done
  ///                                ├─► failed
  ///                                └─► cancelled
  /// ```
  public enum State {
    UPLOADED,
    MAPPED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /// Whether it can still be said how it is to be taken over.
    public boolean isOpen() {
      return this == UPLOADED || this == MAPPED;
    }
  }

  /// What became of its rows so far.
  ///
  /// @param imported came with whoever had them
  /// @param repeated were there already
  public record Counts(int assigned, int waiting, int imported, int repeated, int refused) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    public int done() {
      return assigned + waiting + imported + repeated + refused;
    }
  }
}
