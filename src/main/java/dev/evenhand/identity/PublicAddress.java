package dev.evenhand.identity;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// How people and services reach Evenhand from outside: the beginning of every link that is given
/// away. Set as `evenhand.address`.
@Component
public class PublicAddress {
  private final Environment environment;

  PublicAddress(Environment environment) {
    this.environment = environment;
  }

  /// Such as `https://evenhand.example`, without a slash at its end. When nobody set it, this
  /// machine's, once the server listens.
  public String text() {
    var port = environment.getProperty("local.server.port", "8080");
    return environment
        .getProperty("evenhand.address", "http://localhost:" + port)
        .replaceAll("/+$", "");
  }
}
