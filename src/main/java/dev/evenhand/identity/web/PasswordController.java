package dev.evenhand.identity.web;

import static dev.evenhand.http.FaultKind.WRONG_PASSWORD;

import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.identity.internal.password.PasswordChange;
import dev.evenhand.identity.internal.password.PasswordChange.Result;
import dev.evenhand.identity.internal.password.PasswordChange.Wish;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PasswordController {
  private final PasswordChange change;
  private final SignedIn signedIn;

  PasswordController(PasswordChange change, SignedIn signedIn) {
    this.change = change;
    this.signedIn = signedIn;
  }

  record Body(@Nullable String current, @Nullable String password) {}

  @PutMapping("/api/profile/password")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void change(@RequestBody Body body, HttpServletRequest request, HttpServletResponse response) {
    var fields = new Fields();
    var current = Typed.password(fields, "current", body.current());
    var wanted = Typed.password(fields, "password", body.password());
    fields.check();
    var wish = new Wish(current, wanted, request.getRemoteAddr(), sessionId(request));
    switch (change.change(signedIn.person(), wish)) {
      case Result.Done() -> {}
      case Result.WrongPassword() -> throw new InvalidInput("current", WRONG_PASSWORD.of());
      case Result.Unfit(var fault) -> throw new InvalidInput("password", fault);
      case Result.TooMany(var wait) -> throw Typed.tooOften(response, wait);
    }
  }

  private static @Nullable String sessionId(HttpServletRequest request) {
    var session = request.getSession(false);
    return session == null ? null : session.getId();
  }
}
