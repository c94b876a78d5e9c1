package dev.evenhand.identity.web;

import static dev.evenhand.http.FaultKind.NOT_ONE_OF;
import static dev.evenhand.http.FaultKind.TAKEN;

import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Refused;
import dev.evenhand.identity.internal.signup.SignUp;
import dev.evenhand.identity.internal.signup.SignUp.Result;
import dev.evenhand.identity.internal.signup.SignUpOffer;
import dev.evenhand.identity.internal.start.NewCompany.Wish;
import dev.evenhand.identity.web.gate.BrowserSession;
import dev.evenhand.people.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SignUpController {
  private static final List<String> LANGUAGES = List.of("en", "ca", "es");

  private final SignUpOffer offer;
  private final SignUp signUp;
  private final BrowserSession sessions;
  private final SessionViews views;

  SignUpController(SignUpOffer offer, SignUp signUp, BrowserSession sessions, SessionViews views) {
    this.offer = offer;
    this.signUp = signUp;
    this.sessions = sessions;
    this.views = views;
  }

  record SignUpBody(
      @Nullable String companyName,
      @Nullable String zone,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String email,
      @Nullable String password,
      @Nullable String language) {}

  @PostMapping("/api/sign-up")
  @ResponseStatus(HttpStatus.CREATED)
  SessionView signUp(
      @RequestBody SignUpBody body, HttpServletRequest request, HttpServletResponse response) {
    if (!offer.isOpen()) {
      throw Refused.notFound("page");
    }
    var fields = new Fields();
    var wish = read(fields, body);
    var language = language(fields, body.language());
    fields.check();
    return switch (signUp.signUp(wish, language, request.getRemoteAddr())) {
      case Result.Done(var caller) -> {
        sessions.start(request, response, caller);
        yield views.of(caller);
      }
      case Result.EmailTaken() -> throw new InvalidInput("email", TAKEN.of(wish.email()));
      case Result.TooMany(var wait) -> throw Typed.tooOften(response, wait);
    };
  }

  private static Wish read(Fields fields, SignUpBody body) {
    return new Wish(
        fields.text("companyName", body.companyName(), 200),
        fields.zone("zone", body.zone(), ZoneOffset.UTC),
        fields.text("firstName", body.firstName(), 100),
        fields.text("lastName", body.lastName(), 100),
        fields.email("email", body.email()),
        Typed.newPassword(fields, body.password(), Person.OWNER));
  }

  private static String language(Fields fields, @Nullable String value) {
    if (value == null || LANGUAGES.contains(value)) {
      return value == null ? LANGUAGES.getFirst() : value;
    }
    fields.fault("language", NOT_ONE_OF.of(LANGUAGES, value));
    return LANGUAGES.getFirst();
  }
}
