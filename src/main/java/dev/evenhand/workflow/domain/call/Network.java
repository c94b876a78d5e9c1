package dev.evenhand.workflow.domain.call;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/// A network of addresses, such as `10.0.0.0/8`.
///
/// @param base an address in it
/// @param bits how many of the first bits all its addresses have in common
public record Network(InetAddress base, int bits) {
  private static final Pattern BITS = Pattern.compile("[0-9]{1,3}");

  /// The network that is written, if one is; a single address is a network of its own.
  public static Optional<Network> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return Literal.find(text).map(only -> new Network(only, width(only)));
    }
    var bits = text.substring(slash + 1);
    return !BITS.matcher(bits).matches()
        ? Optional.empty()
        : Literal.find(text.substring(0, slash))
            .filter(base -> Integer.parseInt(bits) <= width(base))
            .map(base -> new Network(base, Integer.parseInt(bits)));
  }

  /// A network that is known to be one.
  static Network of(String text) {
    return parse(text)
        .orElseThrow(() ->
            new IllegalArgumentException("Expected a network such as 10.0.0.0/8, but got " + text));
  }

  /// Whether the address is in it.
  public boolean contains(InetAddress address) {
    var ours = base.getAddress();
    var theirs = address.getAddress();
    if (ours.length != theirs.length) {
      return false;
    }
    int whole = bits / Byte.SIZE;
    for (int place = 0; place < whole; place++) {
      if (ours[place] != theirs[place]) {
        return false;
      }
    }
    int rest = bits % Byte.SIZE;
    int mask = (0xff << (Byte.SIZE - rest)) & 0xff;
    return rest == 0 || (ours[whole] & mask) == (theirs[whole] & mask);
  }

  private static int width(InetAddress address) {
    return address.getAddress().length * Byte.SIZE;
  }
}
