package dev.evenhand.identity.domain;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where in the network a request came from, as narrowly as an attacker could not change it at
/// will: an IPv4 address, or the first half of an IPv6 address.
public record Neighbourhood(String text) {
  private static final int HALF = 8;

  /// The neighbourhood of an address as a server reports it.
  public static Neighbourhood of(String address) {
    try {
      return new Neighbourhood(text(InetAddress.ofLiteral(address)));
    } catch (IllegalArgumentException e) {
      return new Neighbourhood("elsewhere");
    }
  }

  /// The same, where a kind of request is counted apart from signing in.
  public Neighbourhood asking(String kind) {
    return new Neighbourhood(kind + " " + text);
  }

  private static String text(InetAddress address) {
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), HALF)) + "/64"
        : address.getHostAddress();
  }
}
