package dev.evenhand.identity.web;

import dev.evenhand.http.Fields;
import dev.evenhand.http.Refused;
import dev.evenhand.identity.domain.Secret;
import dev.evenhand.identity.internal.start.NewCompany.Wish;
import dev.evenhand.identity.internal.start.SetUp;
import dev.evenhand.people.Person;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SetUpController {
  private final SetUp setUp;

  SetUpController(SetUp setUp) {
    this.setUp = setUp;
  }

  record Body(
      @Nullable String token,
      @Nullable String companyName,
      @Nullable String zone,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String email,
      @Nullable String password) {}

  @PostMapping("/api/set-up")
  @ResponseStatus(HttpStatus.CREATED)
  void setUp(@RequestBody Body body) {
    var fields = new Fields();
    var token = fields.text("token", body.token(), 100);
    var wish = read(fields, body);
    fields.check();
    switch (setUp.setUp(new Secret(token), wish)) {
      case DONE -> {}
      case ALREADY_DONE ->
          throw new Refused(
              HttpStatus.CONFLICT, "already-set-up", "Evenhand was set up before; sign in.");
      case NO_SUCH_LINK ->
          throw new Refused(
              HttpStatus.FORBIDDEN,
              "link-not-valid",
              "Expected the token of the link that Evenhand printed when it started.");
    }
  }

  private static Wish read(Fields fields, Body body) {
    return new Wish(
        fields.text("companyName", body.companyName(), 200),
        fields.zone("zone", body.zone(), ZoneOffset.UTC),
        fields.optionalText("firstName", body.firstName(), 100),
        fields.optionalText("lastName", body.lastName(), 100),
        fields.email("email", body.email()),
        Typed.newPassword(fields, body.password(), Person.OWNER));
  }
}
