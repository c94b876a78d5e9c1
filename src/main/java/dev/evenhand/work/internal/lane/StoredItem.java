package dev.evenhand.work.internal.lane;

import dev.evenhand.work.WorkItem;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// An item with what only the lane remembers of it.
///
/// @param checkShift whether it waits for people in shift alone
/// @param atTime the time of day it was asked for, if not now
record StoredItem(
    WorkItem item, boolean checkShift, @Nullable LocalTime atTime, @Nullable Instant doneAt) {
  StoredItem with(WorkItem changed) {
    return new StoredItem(changed, checkShift, atTime, doneAt);
  }
}
