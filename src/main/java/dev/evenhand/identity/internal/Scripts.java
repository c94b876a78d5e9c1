package dev.evenhand.identity.internal;

import dev.evenhand.identity.domain.Proof;
import dev.evenhand.identity.domain.SignInResult;
import dev.evenhand.identity.internal.password.CredentialTable;
import dev.evenhand.identity.internal.password.CredentialTable.Candidate;
import org.springframework.stereotype.Service;

/// Finds out who is behind the name and password that a script sends with every request.
@Service
public class Scripts {
  private final SignIn signIn;
  private final CredentialTable credentials;
  private final Verified verified;

  Scripts(SignIn signIn, CredentialTable credentials, Verified verified) {
    this.signIn = signIn;
    this.credentials = credentials;
    this.verified = verified;
  }

  /// The stored hash is read every time, so a password that was changed is wrong at once.
  public SignInResult check(Proof.NameAndPassword proof, String address) {
    var name = proof.name();
    var password = proof.password();
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
