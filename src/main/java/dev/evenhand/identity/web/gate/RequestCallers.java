package dev.evenhand.identity.web.gate;

import dev.evenhand.identity.domain.Caller;
import dev.evenhand.identity.domain.Proof;
import dev.evenhand.identity.domain.SignInResult;
import dev.evenhand.identity.internal.Scripts;
import dev.evenhand.identity.internal.Sessions;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Finds out who makes a request: by its proof if it carries one, else by its session.
@Component
class RequestCallers {
  private final Scripts scripts;
  private final BrowserSession sessions;
  private final People people;

  RequestCallers(Scripts scripts, BrowserSession sessions, People people) {
    this.scripts = scripts;
    this.sessions = sessions;
    this.people = people;
  }

  /// Who it is.
  sealed interface Found {
    record Nobody() implements Found {}

    record Somebody(Caller caller, Person person) implements Found {}

    record WrongProof() implements Found {}

    record TooMany(Duration pause) implements Found {}
  }

  Found find(HttpServletRequest request) {
    var header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null) {
      return sessions.find(request).flatMap(this::present).orElseGet(Found.Nobody::new);
    }
    return switch (scripts.check(Proof.read(header), request.getRemoteAddr())) {
      case SignInResult.Done(var caller) -> present(caller).orElseGet(Found.WrongProof::new);
      case SignInResult.Refused() -> new Found.WrongProof();
      case SignInResult.TooMany(var wait) -> new Found.TooMany(wait);
    };
  }

  /// The person as it is now, unless it may sign in no more.
  private Optional<Found> present(Caller caller) {
    return people
        .findCaller(caller.company(), caller.person())
        .filter(Sessions::maySignIn)
        .map(person -> new Found.Somebody(caller, person));
  }
}
