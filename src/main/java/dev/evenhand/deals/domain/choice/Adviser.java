package dev.evenhand.deals.domain.choice;

import dev.evenhand.deals.domain.capacity.Words;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody who advises clients.
///
/// @param isTakingOn whether new clients may come
/// @param packages service packages he advises on, as they are compared
/// @param households kinds of household he advises; empty for any
/// @param start his first day; null when he has always been there
public record Adviser(
    String email,
    boolean isTakingOn,
    Set<String> packages,
    Set<String> households,
    String podType,
    @Nullable LocalDate start) {

  public Adviser {
    packages = Set.copyOf(packages);
    households = Set.copyOf(households);
  }

  /// An adviser as a CRM writes him: several packages or households in one text.
  public static Adviser written(
      String email,
      boolean isTakingOn,
      String packages,
      String households,
      String podType,
      @Nullable LocalDate start) {
    return new Adviser(email, isTakingOn, Words.of(packages), Words.of(households), podType, start);
  }
}
