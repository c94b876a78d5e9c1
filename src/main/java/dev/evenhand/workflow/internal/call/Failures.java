package dev.evenhand.workflow.internal.call;

import dev.evenhand.workflow.domain.call.ServiceUrl;
import dev.evenhand.workflow.internal.call.CallOutcome.Failed;
import dev.evenhand.workflow.internal.call.CallOutcome.Kind;
import dev.evenhand.workflow.internal.call.CheckedNames.AddressRefusedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/// Why there is no reply.
final class Failures {
  private Failures() {}

  static Failed of(ServiceUrl url, IOException trouble, Deadline deadline) {
    if (deadline.isOver()) {
      return timeOut();
    }
    var origin = url.origin();
    return switch (trouble) {
      case AddressRefusedException refused ->
          Failed.of(
              Kind.ADDRESS_REFUSED,
              """
              Expected an address that services may have, but %s has none: %s.
              Maybe add it to the list of what calls may reach.\
              """
                  .formatted(origin, refused.getMessage()));
      case UnknownHostException _ ->
          Failed.of(
              Kind.NO_SUCH_HOST,
              "Expected to find %s, but nobody knows the name.".formatted(url.host()));
      case SocketTimeoutException _ -> timeOut();
      case ConnectException _ -> notConnected(origin);
      case NoRouteToHostException _ -> notConnected(origin);
      case SSLException _ ->
          Failed.of(
              Kind.TLS,
              "Expected %s to prove who it is, but its certificate or its TLS does not."
                  .formatted(origin));
      default ->
          Failed.of(
              Kind.BROKEN_OFF,
              "Expected a whole reply of %s, but the connection ended before.".formatted(origin));
    };
  }

  static Failed timeOut() {
    return Failed.of(Kind.TIME_OUT, "Expected a reply in time, but the time was over.");
  }

  private static Failed notConnected(String origin) {
    return Failed.of(
        Kind.CONNECT, "Expected to connect to %s, but nobody answers there.".formatted(origin));
  }
}
