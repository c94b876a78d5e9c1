package dev.evenhand.identity.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/// Signing in with OpenID Connect, when the configuration names a provider: authorization code with
/// PKCE, whatever kind of client we are to it.
@Component
class ProviderGate {
  private final ObjectProvider<ClientRegistrationRepository> registrations;
  private final ProviderSignIn signIn;

  ProviderGate(ObjectProvider<ClientRegistrationRepository> registrations, ProviderSignIn signIn) {
    this.registrations = registrations;
    this.signIn = signIn;
  }

  void open(HttpSecurity http) {
    registrations.ifAvailable(configured -> open(http, configured));
  }

  private void open(HttpSecurity http, ClientRegistrationRepository configured) {
    var requests = new DefaultOAuth2AuthorizationRequestResolver(configured, Providers.START);
    requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    http.oauth2Login(login ->
        login
            .loginPage("/sign-in")
            .authorizationEndpoint(start -> start.authorizationRequestResolver(requests))
            .authorizedClientRepository(new NothingKept())
            .successHandler(signIn)
            .failureHandler(signIn));
  }

  /// We ask a provider once who somebody is; its tokens are of no further use.
  private static final class NothingKept implements OAuth2AuthorizedClientRepository {
    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as Spring Security declares it
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
        String registration, Authentication who, HttpServletRequest request) {
      return null;
    }

    @Override
    public void saveAuthorizedClient(
        OAuth2AuthorizedClient client,
        Authentication who,
        HttpServletRequest request,
        HttpServletResponse response) {}

    @Override
    public void removeAuthorizedClient(
        String registration,
        Authentication who,
        HttpServletRequest request,
        HttpServletResponse response) {}
  }
}
