package dev.evenhand.identity.web;

import static dev.evenhand.http.FaultKind.NOT_IN_THE_FUTURE;

import dev.evenhand.http.Fields;
import dev.evenhand.http.Idempotency;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.identity.internal.token.Token;
import dev.evenhand.identity.internal.token.Tokens;
import dev.evenhand.identity.internal.token.Tokens.Issued;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TokenController {
  private final Tokens tokens;
  private final SignedIn signedIn;
  private final Idempotency idempotency;
  private final Clock clock;

  TokenController(Tokens tokens, SignedIn signedIn, Idempotency idempotency, Clock clock) {
    this.tokens = tokens;
    this.signedIn = signedIn;
    this.idempotency = idempotency;
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
      @Nullable Instant expiresAt) {
    static NewTokenView of(Issued issued) {
      var token = issued.token();
      return new NewTokenView(
          token.id(),
          token.name(),
          issued.secret().text(),
          token.createdAt(),
          token.lastUsedAt(),
          token.expiresAt());
    }
  }

  @GetMapping("/api/profile/tokens")
  Page<Token> tokens() {
    return Page.of(tokens.of(signedIn.person().id()));
  }

  @PostMapping("/api/profile/tokens")
  @ResponseStatus(HttpStatus.CREATED)
  @Transactional
  NewTokenView issue(
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Body body) {
    var fields = new Fields();
    var name = fields.text("name", body.name(), 100);
    if (body.expiresAt() != null && !body.expiresAt().isAfter(clock.instant())) {
      fields.fault("expiresAt", NOT_IN_THE_FUTURE.of());
    }
    fields.check();
    var person = signedIn.person().id();
    var issued = new AtomicReference<@Nullable Issued>();
    var id =
        idempotency.once(
            person.value(),
            "tokens",
            key,
            () -> {
              var made = tokens.issue(person, name, body.expiresAt());
              issued.set(made);
              return made.token().id();
            });
    var made = issued.get();
    if (made == null) {
      throw madeBefore(id);
    }
    return NewTokenView.of(made);
  }

  /// The text of a token is kept nowhere, so the first answer cannot be given again.
  private static Refused madeBefore(UUID id) {
    return new Refused(
        HttpStatus.CONFLICT,
        "token-made-before",
        """
        Expected to make a token, but this request made one before, and only then was its text shown.
        Maybe revoke that one, and make another with a new key.\
        """,
        Map.of("id", id));
  }

  @DeleteMapping("/api/profile/tokens/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(@PathVariable UUID id) {
    if (!tokens.revoke(signedIn.person().id(), id)) {
      throw Refused.notFound("token");
    }
  }
}
