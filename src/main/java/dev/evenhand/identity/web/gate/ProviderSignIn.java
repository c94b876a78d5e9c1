package dev.evenhand.identity.web.gate;

import dev.evenhand.identity.internal.ProviderPeople;
import dev.evenhand.identity.internal.ProviderPeople.Found;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/// Lets in whom a provider vouches for, if the verified e-mail address belongs to a person.
@Component
class ProviderSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

  private final ProviderPeople people;
  private final BrowserSession sessions;

  ProviderSignIn(ProviderPeople people, BrowserSession sessions) {
    this.people = people;
    this.sessions = sessions;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication vouched)
      throws IOException {
    switch (find(vouched)) {
      case Found.Somebody(var caller) -> {
        sessions.start(request, response, caller);
        response.sendRedirect(request.getContextPath() + "/");
      }
      case Found.SwitchedOff() -> refuse(request, response, "not-active");
      case Found.Nobody() -> refuse(request, response, "unknown-person");
      case Found.NotVerified() -> refuse(request, response, "email-not-verified");
    }
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    LOG.warn("Expected a provider to vouch for somebody, but: {}", e.getMessage());
    refuse(request, response, "provider-failed");
  }

  private Found find(Authentication vouched) {
    if (vouched instanceof OAuth2AuthenticationToken token
        && token.getPrincipal() instanceof OidcUser user
        && user.getEmail() != null) {
      var provider = token.getAuthorizedClientRegistrationId();
      return Boolean.TRUE.equals(user.getEmailVerified())
          ? people.signIn(user.getEmail(), provider)
          : people.refuse(user.getEmail(), provider);
    }
    return new Found.NotVerified();
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, String reason)
      throws IOException {
    sessions.end(request);
    response.sendRedirect(request.getContextPath() + "/sign-in?refused=" + reason);
  }
}
