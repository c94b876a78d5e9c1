package dev.evenhand.deals.domain.entry;

import dev.evenhand.deals.domain.capacity.CapacityOverride;
import java.time.LocalDate;
import java.util.UUID;

/// A capacity override as it was entered.
public record OverrideEntry(Id id, Facts facts, long version) {
  /// Names one of them.
  public record Id(UUID value) {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /// What people write down.
  ///
  /// @param email of the adviser, in lower case
  /// @param effective in force from the first Monday on or after this day
  /// @param podType what kind of pod he works in from then on; for readers, the limit says what
  ///   counts
  public record Facts(
      String email, LocalDate effective, int monthlyLimit, String podType, String notes) {}

  /// What the capacity model makes of it.
  public CapacityOverride override() {
    return new CapacityOverride(facts.effective(), facts.monthlyLimit());
  }
}
