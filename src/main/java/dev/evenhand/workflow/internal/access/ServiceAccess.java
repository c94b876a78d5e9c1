package dev.evenhand.workflow.internal.access;

import dev.evenhand.workflow.domain.call.AllowEntry;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a company calls services.
///
/// @param previous the secret before, if there was one
public record ServiceAccess(
    Secret secret, @Nullable Previous previous, List<AllowEntry> allowed, long version) {
  public ServiceAccess {
    allowed = List.copyOf(allowed);
  }

  /// What signs.
  public record Secret(String text, Instant since) {
    /// Keeps the text out of logs.
    @Override
    public String toString() {
      return "Secret[…]";
    }
  }

  /// What signs as well for a while.
  public record Previous(String text, Instant until) {
    /// Keeps the text out of logs.
    @Override
    public String toString() {
      return "Previous[…]";
    }
  }

  /// The secret before, while it still signs.
  public @Nullable Previous previousAt(Instant now) {
    return previous != null && now.isBefore(previous.until()) ? previous : null;
  }

  /// All secrets that sign now, the new one first.
  public List<String> secretsAt(Instant now) {
    return Stream.concat(
            Stream.of(secret.text()), Stream.ofNullable(previousAt(now)).map(Previous::text))
        .toList();
  }

  /// The entries as people wrote them.
  public List<String> allowedTexts() {
    return allowed.stream().map(AllowEntry::text).toList();
  }
}
