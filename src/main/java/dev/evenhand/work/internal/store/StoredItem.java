package dev.evenhand.work.internal.store;

import dev.evenhand.work.WorkItem;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// An item with what only the lane remembers of it.
///
/// @param wish on what terms it waits
/// @param doneAt when it was completed or withdrawn; null while it is not done
public record StoredItem(WorkItem item, Wish wish, @Nullable Instant doneAt) {
  /// On what terms an item was last asked to be handed out.
  ///
  /// @param again whether everybody who ever had it is left out
  /// @param checkShift whether it is for people in shift alone
  /// @param atTime the time of day it was asked for, if not now
  public record Wish(boolean again, boolean checkShift, @Nullable LocalTime atTime) {
    public static final Wish USUAL = new Wish(false, true, null);

    public boolean isUsual() {
      return equals(USUAL);
    }
  }

  public StoredItem with(WorkItem changed) {
    return new StoredItem(changed, wish, doneAt);
  }

  public StoredItem wishing(Wish wish) {
    return new StoredItem(item, wish, doneAt);
  }

  public StoredItem done(@Nullable Instant at) {
    return new StoredItem(item, wish, at);
  }
}
