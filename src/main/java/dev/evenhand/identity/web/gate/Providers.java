package dev.evenhand.identity.web.gate;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.stereotype.Component;

/// The outside providers of the configuration by which people may sign in.
@Component
public class Providers {
  /// Where a browser begins to sign in with a provider; its id follows.
  static final String START = "/api/sign-in";

  private final List<Provider> all;

  Providers(ObjectProvider<InMemoryClientRegistrationRepository> registrations) {
    var configured = registrations.getIfAvailable();
    this.all =
        configured == null
            ? List.of()
            : StreamSupport.stream(configured.spliterator(), false).map(Provider::of).toList();
  }

  /// One provider, as the sign-in screen shows it.
  public record Provider(String id, String name, String url) {
    static Provider of(ClientRegistration registration) {
      var id = registration.getRegistrationId();
      return new Provider(id, registration.getClientName(), START + "/" + id);
    }
  }

  public List<Provider> all() {
    return all;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }
}
