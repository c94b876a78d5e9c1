package dev.evenhand.identity.web.gate;

import dev.evenhand.identity.domain.Caller;
import dev.evenhand.identity.domain.Proof;
import dev.evenhand.identity.domain.Secret;
import dev.evenhand.identity.domain.SignInResult;
import dev.evenhand.identity.internal.Scripts;
import dev.evenhand.identity.internal.Sessions;
import dev.evenhand.identity.internal.token.TokenOwners;
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
  private final TokenOwners tokens;
  private final BrowserSession sessions;
  private final People people;
  private final Paths paths;

  RequestCallers(
      Scripts scripts, TokenOwners tokens, BrowserSession sessions, People people, Paths paths) {
    this.scripts = scripts;
    this.tokens = tokens;
    this.sessions = sessions;
    this.people = people;
    this.paths = paths;
  }

  /// Who it is.
  sealed interface Found {
    record Nobody() implements Found {}

    record Somebody(Caller caller, Person person) implements Found {}

    record WrongProof() implements Found {}

    record TooMany(Duration pause) implements Found {}
  }

  /// Whether whoever makes this request has to say who it is; files of the client are for anybody.
  boolean areAskedFor(HttpServletRequest request) {
    return paths.isServer(request);
  }

  Found find(HttpServletRequest request) {
    var header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null) {
      return sessions.find(request).flatMap(this::present).orElseGet(Found.Nobody::new);
    }
    return switch (Proof.read(header)) {
      case Proof.Token(var secret) -> ownerOf(secret);
      case Proof.NameAndPassword proof -> check(proof, request.getRemoteAddr());
      case Proof.Unreadable() -> new Found.WrongProof();
    };
  }

  private Found ownerOf(Secret token) {
    return tokens
        .find(token)
        .filter(owned -> Sessions.maySignIn(owned.person()))
        .<Found>map(owned ->
            new Found.Somebody(new Caller(owned.company(), owned.person().id()), owned.person()))
        .orElseGet(Found.WrongProof::new);
  }

  private Found check(Proof.NameAndPassword proof, String address) {
    return switch (scripts.check(proof, address)) {
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
