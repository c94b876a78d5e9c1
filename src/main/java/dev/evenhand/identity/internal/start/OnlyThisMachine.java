package dev.evenhand.identity.internal.start;

import java.net.InetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Refuses to start the demo, with its known password, where other machines could reach it.
@Component
@Profile("demo")
class OnlyThisMachine {
  OnlyThisMachine(@Value("${server.address:0.0.0.0}") InetAddress address) {
    if (!address.isLoopbackAddress()) {
      throw new IllegalStateException(
          "Expected the demo to be bound to this machine, but server.address is %s.\nMaybe leave the profile demo out."
              .formatted(address.getHostAddress()));
    }
  }
}
