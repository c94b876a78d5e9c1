package dev.evenhand.workflow.internal.call;

import java.net.UnknownHostException;

/// A host has no address a call may connect to. An exception, for it passes through the client.
final class AddressRefusedException extends UnknownHostException {
  AddressRefusedException(String message) {
    super(message);
  }
}
