package dev.evenhand.roster.internal.publish;

import dev.evenhand.people.PersonId;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Changes of cells that are made together or not at all.
///
/// @param seen the number that was in force when its author looked
public record Edit(int seen, List<CellEdit> changes, String comment) {
  public Edit {
    changes = List.copyOf(changes);
  }

  /// Who leaves a turn, who takes one, or both.
  public record CellEdit(DayOfWeek day, int turn, @Nullable PersonId out, @Nullable PersonId in) {}
}
