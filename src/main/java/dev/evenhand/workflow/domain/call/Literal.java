package dev.evenhand.workflow.domain.call;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/// Addresses as people write them, in one spelling alone: four decimal numbers without leading
/// zeros, or RFC 4291 without a zone. Other spellings that some systems take for an address, such
/// as `0177.1` or `2130706433`, are none.
final class Literal {
  private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
  private static final Pattern V4 = Pattern.compile("(?:%1$s\\.){3}%1$s".formatted(BYTE));
  private static final Pattern V6 =
      Pattern.compile("(?=[^:]*:[^:]*:)[0-9a-fA-F:]{2,39}(?:(?<=:)%s)?".formatted(V4.pattern()));

  private Literal() {}

  /// The address that is written, if one is. One of version 6 has no brackets here.
  static Optional<InetAddress> find(String text) {
    if (!V4.matcher(text).matches() && !V6.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.ofLiteral(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
