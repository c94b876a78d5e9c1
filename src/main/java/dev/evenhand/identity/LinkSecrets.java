package dev.evenhand.identity;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/// The secrets of links that let in whoever has them, such as that of a calendar: makes them, and
/// slows down whoever guesses as much as signing in does.
public interface LinkSecrets {
  /// A text nobody can guess, to be given away once.
  String make();

  /// All that may be stored of a secret.
  byte[] hash(String secret);

  /// Looks behind a link. Whatever is wrong with the secret, the answer is the same.
  ///
  /// @param kind of the link; each is counted apart from the others and from signing in
  /// @param address from where it is opened
  /// @param find whose it is, by its hash
  <T> Opened<T> open(
      String kind, String secret, String address, Function<byte[], Optional<T>> find);

  /// What is behind a link.
  sealed interface Opened<T> {
    /// The secret is known.
    record Found<T>(T value) implements Opened<T> {}

    /// It is not, or no more.
    record Nothing<T>() implements Opened<T> {}

    /// Too many wrong ones came from there; the next one may be tried after this time.
    record TooMany<T>(Duration pause) implements Opened<T> {}
  }
}
