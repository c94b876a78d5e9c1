package dev.evenhand.workflow.domain.call;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which addresses a call may connect to. Those of the public Internet are open, all others only by
/// what the company allows.
///
/// @param allowed what the company opens
/// @param closed networks of the installation that no company can open
public record AddressRules(List<AllowEntry> allowed, List<Network> closed) {
  /// Where servers listen that take lines of text for commands, whoever sends them: mail, remote
  /// shells, files, caches. A call could be made to look like one.
  private static final Set<Integer> CLOSED_PORTS =
      Set.of(
          7, 9, 19, 21, 22, 23, 25, 53, 69, 79, 110, 119, 143, 465, 514, 587, 993, 995, 6379,
          11_211);

  public AddressRules {
    allowed = List.copyOf(allowed);
    closed = List.copyOf(closed);
  }

  /// Why a call may not connect there; nothing when it may.
  ///
  /// @param host as the URL names it, in small letters
  public Optional<String> why(String host, int port, InetAddress address) {
    if (isClosed(address) || isClosed(InnerAddresses.plain(address))) {
      return Optional.of("whoever runs this server closed it");
    }
    var entry =
        allowed.stream().filter(one -> one.opens(host, port, address)).findFirst().orElse(null);
    var isPortOpen = !CLOSED_PORTS.contains(port) || (entry != null && entry.port() == port);
    if (!isPortOpen) {
      return Optional.of("port " + port + " is not one of services");
    }
    return entry != null ? Optional.empty() : InnerAddresses.why(address);
  }

  private boolean isClosed(InetAddress address) {
    return closed.stream().anyMatch(network -> network.contains(address));
  }
}
