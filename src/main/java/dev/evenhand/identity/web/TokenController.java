package dev.evenhand.identity.web;

import dev.evenhand.http.Fields;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.identity.internal.token.Token;
import dev.evenhand.identity.internal.token.Tokens;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TokenController {
  private final Tokens tokens;
  private final SignedIn signedIn;
  private final Clock clock;

  TokenController(Tokens tokens, SignedIn signedIn, Clock clock) {
    this.tokens = tokens;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  record Body(@Nullable String name, @Nullable Instant expiresAt) {}

  /// With the text of the token, which is shown this once.
  record NewTokenView(
      UUID id,
      String name,
      String token,
      Instant createdAt,
      @Nullable Instant lastUsedAt,
      @Nullable Instant expiresAt) {}

  @GetMapping("/api/profile/tokens")
  Page<Token> tokens() {
    return Page.of(tokens.of(signedIn.person().id()));
  }

  @PostMapping("/api/profile/tokens")
  @ResponseStatus(HttpStatus.CREATED)
  NewTokenView issue(@RequestBody Body body) {
    var fields = new Fields();
    var name = fields.text("name", body.name(), 100);
    if (body.expiresAt() != null && !body.expiresAt().isAfter(clock.instant())) {
      fields.fault("expiresAt", "Expected an instant in the future.");
    }
    fields.check();
    var issued = tokens.issue(signedIn.person().id(), name, body.expiresAt());
    var token = issued.token();
    return new NewTokenView(
        token.id(),
        token.name(),
        issued.secret().text(),
        token.createdAt(),
        token.lastUsedAt(),
        token.expiresAt());
  }

  @DeleteMapping("/api/profile/tokens/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(@PathVariable UUID id) {
    if (!tokens.revoke(signedIn.person().id(), id)) {
      throw Refused.notFound("token");
    }
  }
}
