package dev.evenhand.connect.employmenthero;

import java.net.URI;

/// The application that was registered with Employment Hero.
///
/// @param oauth address at which it is let in
/// @param api address of the API
/// @param redirect where people come back to after they agreed
public record EmploymentHeroApp(
    URI oauth, URI api, String clientId, String clientSecret, URI redirect) {
  /// Where Employment Hero lets applications in.
  public static final URI OAUTH = URI.create("https://oauth.employmenthero.com");

  /// Its API.
  public static final URI API = URI.create("https://api.employmenthero.com");

  /// Never shows what is secret.
  @Override
  public String toString() {
    return "application " + clientId;
  }
}
