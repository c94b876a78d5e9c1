package dev.evenhand.identity.internal;

import dev.evenhand.identity.domain.Proof;
import dev.evenhand.identity.domain.SignInResult;
import dev.evenhand.identity.internal.password.CredentialTable;
import dev.evenhand.identity.internal.password.CredentialTable.Candidate;
import dev.evenhand.identity.internal.token.TokenOwners;
import org.springframework.stereotype.Service;

/// Finds out who is behind the proof that a script sends with every request.
@Service
public class Scripts {
  private final SignIn signIn;
  private final CredentialTable credentials;
  private final TokenOwners tokens;
  private final Verified verified;

  Scripts(SignIn signIn, CredentialTable credentials, TokenOwners tokens, Verified verified) {
    this.signIn = signIn;
    this.credentials = credentials;
    this.tokens = tokens;
    this.verified = verified;
  }

  public SignInResult check(Proof proof, String address) {
    return switch (proof) {
      case Proof.NameAndPassword(var name, var password) -> basic(name, password, address);
      case Proof.Token(var secret) ->
          tokens
              .find(secret)
              .<SignInResult>map(SignInResult.Done::new)
              .orElseGet(SignInResult.Refused::new);
      case Proof.Unreadable() -> new SignInResult.Refused();
    };
  }

  /// The stored hash is read every time, so a password that was changed is wrong at once.
  private SignInResult basic(String name, String password, String address) {
    var found = credentials.find(name.strip());
    var hash = found.map(Candidate::hash).orElse(null);
    if (hash != null && found.get().maySignIn() && verified.knows(password, hash)) {
      return new SignInResult.Done(found.get().caller());
    }
    var result = signIn.signIn(name, password, address, "basic");
    if (result instanceof SignInResult.Done && hash != null) {
      verified.remember(password, hash);
    }
    return result;
  }
}
