package dev.evenhand.deals.domain.capacity;

import dev.evenhand.availability.DayRange;
import java.time.LocalDate;
import java.util.List;

/// What takes an adviser's time.
///
/// @param dealsWithoutClarify the agreement date of every deal that waits for its clarify
/// @param away leave and closures
public record Commitments(
    List<Meeting> meetings, List<LocalDate> dealsWithoutClarify, List<DayRange> away) {

  /// Nothing at all.
  public static final Commitments NONE = new Commitments(List.of(), List.of(), List.of());

  public Commitments {
    meetings = List.copyOf(meetings);
    dealsWithoutClarify = List.copyOf(dealsWithoutClarify);
    away = List.copyOf(away);
  }
}
