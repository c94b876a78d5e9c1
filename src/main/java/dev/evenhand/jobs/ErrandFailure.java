package dev.evenhand.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Why a try of an errand failed, fit for the eyes of whoever looks after a company.
///
/// @param detail what the product itself said of it; null when that was said by something it uses,
///   which may name what is no business of a company
public record ErrandFailure(Instant at, Sort sort, @Nullable String detail) {
  /// What failed.
  public enum Sort {
    /// The database did not answer, or refused.
    DATABASE,
    /// Another system did not answer.
    NETWORK,
    /// Something took too long.
    TIME,
    /// The process had no memory left.
    MEMORY,
    /// Anything else: Evenhand is at fault.
    FAULT
  }
}
