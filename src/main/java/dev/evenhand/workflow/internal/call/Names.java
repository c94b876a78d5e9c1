package dev.evenhand.workflow.internal.call;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// Who knows the addresses of hosts.
@FunctionalInterface
interface Names {
  /// All addresses of a host, at least one.
  InetAddress[] lookUp(String host) throws UnknownHostException;
}
