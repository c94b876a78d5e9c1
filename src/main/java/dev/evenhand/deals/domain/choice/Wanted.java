package dev.evenhand.deals.domain.choice;

import dev.evenhand.deals.domain.capacity.Words;

/// What a client wants of an adviser.
///
/// @param servicePackage as it is compared
/// @param household as it is compared; empty when the deal names none
public record Wanted(String servicePackage, String household) {
  public Wanted {
    servicePackage = Words.folded(servicePackage);
    household = Words.folded(household);
  }
}
