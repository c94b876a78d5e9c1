package dev.evenhand.identity.web.gate;

import dev.evenhand.company.Tenancy;
import dev.evenhand.identity.domain.Caller;
import dev.evenhand.identity.web.gate.RequestCallers.Found;
import dev.evenhand.people.Person;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets the rest of a request run for the caller's company and as the caller. A request that goes
/// on in another thread passes here again.
class CallerFilter extends OncePerRequestFilter {
  private static final String FOUND = CallerFilter.class.getName() + ".found";

  private final RequestCallers callers;
  private final GateRefusals refusals;

  CallerFilter(RequestCallers callers, GateRefusals refusals) {
    this.callers = callers;
    this.refusals = refusals;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !callers.areAskedFor(request);
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    switch (find(request)) {
      case Found.Nobody() -> chain.doFilter(request, response);
      case Found.Somebody(var caller, var person) ->
          goOn(caller, person, () -> chain.doFilter(request, response));
      case Found.WrongProof() -> refusals.wrongProof(request, response);
      case Found.TooMany(var wait) -> refusals.tooManyAttempts(response, wait);
    }
  }

  private Found find(HttpServletRequest request) {
    if (request.getAttribute(FOUND) instanceof Found.Somebody known) {
      return known;
    }
    var found = callers.find(request);
    request.setAttribute(FOUND, found);
    return found;
  }

  /// What is left of a request.
  private interface Rest {
    void run() throws ServletException, IOException;
  }

  private static void goOn(Caller caller, Person person, Rest rest)
      throws ServletException, IOException {
    var signedIn = UsernamePasswordAuthenticationToken.authenticated(caller, null, List.of());
    SecurityContextHolder.setContext(new SecurityContextImpl(signedIn));
    try {
      Tenancy.run(caller.company(), () -> person.act(() -> tunnel(rest)));
    } catch (Tunnelled failure) {
      failure.emerge();
    }
  }

  private static boolean tunnel(Rest rest) {
    try {
      rest.run();
      return true;
    } catch (IOException | ServletException e) {
      throw new Tunnelled(e);
    }
  }

  /// Carries a checked exception through code that knows none.
  private static final class Tunnelled extends RuntimeException {
    Tunnelled(Throwable cause) {
      super(cause);
    }

    void emerge() throws ServletException, IOException {
      switch (getCause()) {
        case IOException e -> throw e;
        case ServletException e -> throw e;
        case null, default -> throw this;
      }
    }
  }
}
