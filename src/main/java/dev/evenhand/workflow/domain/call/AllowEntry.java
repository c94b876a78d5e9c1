package dev.evenhand.workflow.domain.call;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a company opens for its calls: a host by its name, all hosts under a name, an address or a
/// network; on one port or on all.
///
/// @param text as it is shown, such as `*.example.com:8443`
/// @param port 0 for all
public record AllowEntry(String text, Whom whom, int port) {
  private static final Pattern SHAPE =
      Pattern.compile("(?:\\[(?<six>[^\\]]+)\\]|(?<four>[^:\\[\\]]+))(?::(?<port>[0-9]{1,5}))?");

  private static final int LAST_PORT = 65_535;

  /// Which hosts it opens.
  public sealed interface Whom {
    /// The host of this name, whatever addresses it has.
    record Host(String name) implements Whom {}

    /// All hosts whose names end in this, which begins with a dot.
    record Under(String end) implements Whom {}

    /// All addresses of a network, whatever leads there.
    record Of(Network network) implements Whom {}
  }

  /// Reads an entry, if it is one. An address of version 6 that goes with a port has brackets.
  public static Optional<AllowEntry> parse(String given) {
    var text = given.strip().toLowerCase(Locale.ROOT);
    var bare = Network.parse(text);
    if (bare.isPresent()) {
      return bare.map(network -> new AllowEntry(text, new Whom.Of(network), 0));
    }
    var shape = SHAPE.matcher(text);
    if (!shape.matches()) {
      return Optional.empty();
    }
    var six = shape.group("six");
    var port = shape.group("port");
    var whom = six == null ? name(shape.group("four")) : network(six);
    int number = port == null ? 0 : Integer.parseInt(port);
    var isPort = port == null || (number >= 1 && number <= LAST_PORT);
    return isPort ? whom.map(found -> new AllowEntry(text, found, number)) : Optional.empty();
  }

  /// Whether it opens this way.
  ///
  /// @param host as the URL names it, in small letters
  boolean opens(String host, int port, InetAddress address) {
    return isOnPort(port)
        && switch (whom) {
          case Whom.Host(var name) -> name.equals(host);
          case Whom.Under(var end) -> host.endsWith(end);
          case Whom.Of(var network) -> network.contains(address);
        };
  }

  private boolean isOnPort(int asked) {
    return port == 0 || port == asked;
  }

  private static Optional<Whom> name(String text) {
    var network = network(text);
    if (network.isPresent()) {
      return network;
    }
    if (text.startsWith("*.")) {
      return HostName.is(text.substring(2))
          ? Optional.of(new Whom.Under(text.substring(1)))
          : Optional.empty();
    }
    return HostName.is(text) ? Optional.of(new Whom.Host(text)) : Optional.empty();
  }

  private static Optional<Whom> network(String text) {
    return Network.parse(text).map(Whom.Of::new);
  }
}
