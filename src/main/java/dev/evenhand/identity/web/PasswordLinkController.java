package dev.evenhand.identity.web;

import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Refused;
import dev.evenhand.identity.domain.Secret;
import dev.evenhand.identity.internal.password.PasswordLinkUse;
import dev.evenhand.identity.internal.password.PasswordLinks;
import dev.evenhand.people.Actor;
import dev.evenhand.people.People;
import dev.evenhand.people.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
class PasswordLinkController {
  private final PasswordLinks links;
  private final PasswordLinkUse use;
  private final People people;

  PasswordLinkController(PasswordLinks links, PasswordLinkUse use, People people) {
    this.links = links;
    this.use = use;
    this.people = people;
  }

  record LinkView(String link, Instant expiresAt) {}

  record OwnerView(String username, String displayName) {}

  record Body(@Nullable String password) {}

  @PostMapping("/api/people/{id}/password-link")
  LinkView make(@PathVariable UUID id) {
    var person = people.find(new PersonId(id)).orElseThrow(() -> Refused.notFound("person"));
    return switch (links.make(person, Actor.current())) {
      case PasswordLinks.Result.Made(var secret, var expiresAt) ->
          new LinkView(address(secret), expiresAt);
      case PasswordLinks.Result.NotAllowed(var because) -> throw Refused.forbidden(because);
    };
  }

  @GetMapping("/api/password-links/{token}")
  OwnerView owner(@PathVariable String token) {
    var person = use.find(new Secret(token)).orElseThrow(PasswordLinkController::notValid);
    return new OwnerView(person.username(), person.displayName());
  }

  @PostMapping("/api/password-links/{token}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void choose(@PathVariable String token, @RequestBody Body body) {
    var fields = new Fields();
    var password = Typed.password(fields, "password", body.password());
    fields.check();
    switch (use.use(new Secret(token), password)) {
      case PasswordLinkUse.Result.Done() -> {}
      case PasswordLinkUse.Result.NoSuchLink() -> throw notValid();
      case PasswordLinkUse.Result.Unfit(var fault) -> throw new InvalidInput("password", fault);
    }
  }

  private static String address(Secret secret) {
    return ServletUriComponentsBuilder.fromCurrentContextPath()
        .path("/password")
        .queryParam("token", secret.text())
        .toUriString();
  }

  private static Refused notValid() {
    return new Refused(
        HttpStatus.NOT_FOUND,
        "link-not-valid",
        "This link was used, replaced or has expired.\nMaybe ask for a new one.");
  }
}
