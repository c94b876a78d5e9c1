package dev.evenhand.identity.web.gate;

import dev.evenhand.identity.domain.Caller;
import dev.evenhand.identity.internal.SessionAge;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/// The session of a browser. It holds who signed in, as text, so that a newer version of Evenhand
/// reads what an older one wrote.
@Component
public class BrowserSession {
  private static final String CALLER = "evenhand.caller";
  private static final String PERSON = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

  private final CsrfTokenRepository csrfTokens;
  private final SessionAge age;

  BrowserSession(CsrfTokenRepository csrfTokens, SessionAge age) {
    this.csrfTokens = csrfTokens;
    this.age = age;
  }

  /// Whose session the request came with. One that is too old ends here.
  Optional<Caller> find(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null && age.isOver(Instant.ofEpochMilli(session.getCreationTime()))) {
      session.invalidate();
      return Optional.empty();
    }
    return session != null && session.getAttribute(CALLER) instanceof String text
        ? Optional.of(Caller.read(text))
        : Optional.empty();
  }

  /// Starts a session with an id and a CSRF token nobody can have known before.
  public void start(HttpServletRequest request, HttpServletResponse response, Caller caller) {
    end(request);
    var session = request.getSession(true);
    session.setAttribute(CALLER, caller.text());
    session.setAttribute(PERSON, caller.person().toString());
    csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
  }

  /// Ends the session of the request, if it has one.
  public void end(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
