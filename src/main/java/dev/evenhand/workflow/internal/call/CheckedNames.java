package dev.evenhand.workflow.internal.call;

import dev.evenhand.workflow.domain.call.AddressRules;
import dev.evenhand.workflow.domain.call.ServiceUrl;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/// Looks the host of one URL up, and hands out only those of its addresses that a call may connect
/// to. The client connects to what it gets here and asks nobody else, so nothing can change between
/// the check and the connection.
final class CheckedNames implements DnsResolver {
  /// Who knows the addresses of hosts.
  @FunctionalInterface
  interface Names {
    /// All addresses of a host, at least one.
    InetAddress[] lookUp(String host) throws UnknownHostException;
  }

  /// A host has no address a call may connect to. An exception, for it passes through the client.
  static final class AddressRefusedException extends UnknownHostException {
    private AddressRefusedException(String why) {
      super(why);
    }
  }

  private final ServiceUrl url;
  private final AddressRules rules;
  private final Names names;
  private final Deadline deadline;

  CheckedNames(ServiceUrl url, AddressRules rules, Names names, Deadline deadline) {
    this.url = url;
    this.rules = rules;
    this.names = names;
    this.deadline = deadline;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    if (!host.equals(url.host())) {
      throw new IllegalStateException(
          "Expected to look up %s, but was asked for %s.".formatted(url.host(), host));
    }
    var found = addresses();
    if (deadline.isOver()) {
      // A look-up cannot be broken off; nothing may be sent after one that came too late.
      throw new UnknownHostException("The time is over.");
    }
    var open = new ArrayList<InetAddress>();
    var why = "it has no address";
    for (var address : found) {
      var closed = why(address);
      if (closed.isEmpty()) {
        open.add(address);
      } else {
        why = closed.get();
      }
    }
    if (open.isEmpty()) {
      throw new AddressRefusedException(why);
    }
    return open.toArray(InetAddress[]::new);
  }

  /// Not called for connections; what a host is called elsewhere is of no interest here.
  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  private Optional<String> why(InetAddress address) {
    return rules.why(url.host(), url.port(), address);
  }

  private List<InetAddress> addresses() throws UnknownHostException {
    var literal = url.literal();
    return literal.isPresent() ? List.of(literal.get()) : List.of(names.lookUp(url.host()));
  }
}
