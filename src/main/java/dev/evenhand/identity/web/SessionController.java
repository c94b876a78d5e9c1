package dev.evenhand.identity.web;

import dev.evenhand.http.Fields;
import dev.evenhand.http.Refused;
import dev.evenhand.identity.domain.SignInResult;
import dev.evenhand.identity.internal.SignIn;
import dev.evenhand.identity.internal.SignOut;
import dev.evenhand.identity.web.gate.BrowserSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SessionController {
  private final SignIn signIn;
  private final SignOut signOut;
  private final BrowserSession sessions;
  private final SignedIn signedIn;
  private final SessionViews views;

  SessionController(
      SignIn signIn,
      SignOut signOut,
      BrowserSession sessions,
      SignedIn signedIn,
      SessionViews views) {
    this.signIn = signIn;
    this.signOut = signOut;
    this.sessions = sessions;
    this.signedIn = signedIn;
    this.views = views;
  }

  record NameAndPassword(@Nullable String name, @Nullable String password) {}

  @GetMapping("/api/session")
  SessionView session() {
    return views.of(signedIn.caller());
  }

  @PostMapping("/api/session")
  SessionView signIn(
      @RequestBody NameAndPassword body, HttpServletRequest request, HttpServletResponse response) {
    var fields = new Fields();
    var name = fields.text("name", body.name(), 254);
    var password = Typed.password(fields, "password", body.password());
    fields.check();
    return switch (signIn.signIn(name, password, request.getRemoteAddr(), "password")) {
      case SignInResult.Done(var caller) -> {
        sessions.start(request, response, caller);
        yield views.of(caller);
      }
      case SignInResult.Refused() ->
          throw new Refused(
              HttpStatus.UNAUTHORIZED,
              "sign-in-refused",
              "Expected the name and password of somebody who may sign in.");
      case SignInResult.TooMany(var wait) -> throw Typed.tooOften(response, wait);
    };
  }

  @DeleteMapping("/api/session")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void signOut(HttpServletRequest request) {
    signOut.here(signedIn.caller());
    sessions.end(request);
  }

  @DeleteMapping("/api/sessions")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void signOutEverywhere(HttpServletRequest request) {
    signOut.everywhere(signedIn.caller());
    sessions.end(request);
  }
}
