package dev.evenhand.workflow;

import dev.evenhand.company.CompanyId;
import dev.evenhand.people.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something happened in instances: what one committed batch changed. Listeners look up what they
/// need; hearing it twice changes nothing.
public record InstancesMoved(CompanyId company, Instant at, List<Move> moves) {
  /// One instance that went on, ended, or stands still.
  ///
  /// @param label what people call it
  /// @param was its status before
  /// @param revision of the instance after it
  /// @param by who did it; null for what followed by itself
  public record Move(
      InstanceId instance,
      String label,
      PersonId startedBy,
      InstanceStatus was,
      InstanceStatus status,
      int revision,
      @Nullable PersonId by) {}

  public InstancesMoved {
    moves = List.copyOf(moves);
  }

  /// Whether an instance has another status than before.
  public boolean isAboutStatus() {
    return moves.stream().anyMatch(move -> move.was() != move.status());
  }
}
