package dev.evenhand.workflow.domain.call;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Addresses that are not of the public Internet: of this machine, of inner networks, and those
/// that lead there in another dress. By the registries of special-purpose addresses of the IANA
/// (RFC 6890 and its successors).
public final class InnerAddresses {
  private static final String PRIVATE = "it is of a private network";
  private static final String DOCUMENTED = "it is for documentation";
  private static final String ODD = "it is not of the public Internet";

  private record Kind(Network network, String why) {}

  private static final List<Kind> V4 =
      Stream.of(
              kind("127.0.0.0/8", "it is this machine itself"),
              kind("0.0.0.0/8", "it is this machine itself"),
              kind("10.0.0.0/8", PRIVATE),
              kind("172.16.0.0/12", PRIVATE),
              kind("192.168.0.0/16", PRIVATE),
              kind("100.64.0.0/10", "it is of the network of a provider"),
              kind("169.254.0.0/16", "it is link-local"),
              kind("192.0.0.0/24", ODD),
              kind("192.0.2.0/24", DOCUMENTED),
              kind("198.51.100.0/24", DOCUMENTED),
              kind("203.0.113.0/24", DOCUMENTED),
              kind("192.88.99.0/24", ODD),
              kind("198.18.0.0/15", "it is for measurements"),
              kind("224.0.0.0/4", "it is of a group"),
              kind("240.0.0.0/4", ODD))
          .toList();

  private static final List<Kind> V6 =
      Stream.of(
              kind("::1/128", "it is this machine itself"),
              kind("::/128", "it is this machine itself"),
              kind("fc00::/7", PRIVATE),
              kind("fec0::/10", PRIVATE),
              kind("fe80::/10", "it is link-local"),
              kind("ff00::/8", "it is of a group"),
              kind("2001:db8::/32", DOCUMENTED),
              kind("3fff::/20", DOCUMENTED),
              // Teredo, measurements and the like.
              kind("2001::/23", ODD))
          .toList();

  private static final Network GLOBAL = Network.of("2000::/3");

  /// Networks whose addresses have one of version 4 in them, and the byte at which it begins.
  private static final List<Carrier> CARRIERS =
      List.of(new Carrier(Network.of("64:ff9b::/96"), 12), new Carrier(Network.of("2002::/16"), 2));

  /// How an address of version 4 is written within one of version 6.
  private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

  private record Carrier(Network network, int start) {}

  private InnerAddresses() {}

  /// Why an address is not of the public Internet; nothing when it is.
  public static Optional<String> why(InetAddress address) {
    return address instanceof Inet4Address ? first(V4, address) : why6(address);
  }

  private static Optional<String> why6(InetAddress address) {
    var plain = plain(address);
    if (plain instanceof Inet4Address) {
      return why(plain);
    }
    var known = first(V6, address);
    return known.isPresent() || GLOBAL.contains(address) ? known : Optional.of(ODD);
  }

  /// The address of version 4 that one of version 6 stands for; itself when it stands for none.
  static InetAddress plain(InetAddress address) {
    var bytes = address.getAddress();
    if (bytes.length > MAPPED.length
        && Arrays.equals(bytes, 0, MAPPED.length, MAPPED, 0, MAPPED.length)) {
      return carried(bytes, MAPPED.length);
    }
    return CARRIERS.stream()
        .filter(one -> one.network().contains(address))
        .findFirst()
        .map(carrier -> carried(bytes, carrier.start()))
        .orElse(address);
  }

  private static Optional<String> first(List<Kind> kinds, InetAddress address) {
    return kinds.stream()
        .filter(kind -> kind.network().contains(address))
        .map(Kind::why)
        .findFirst();
  }

  private static InetAddress carried(byte[] bytes, int start) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(bytes, start, start + 4));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("Expected four bytes to be an address.", e);
    }
  }

  private static Kind kind(String network, String why) {
    return new Kind(Network.of(network), why);
  }
}
