package dev.evenhand.identity.internal;

import dev.evenhand.identity.Credentials;
import dev.evenhand.identity.internal.password.PasswordStore;
import dev.evenhand.identity.internal.password.Passwords;
import dev.evenhand.identity.internal.token.Tokens;
import dev.evenhand.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class CredentialDoor implements Credentials {
  private final PasswordStore store;
  private final Passwords passwords;
  private final Tokens tokens;

  CredentialDoor(PasswordStore store, Passwords passwords, Tokens tokens) {
    this.store = store;
    this.passwords = passwords;
    this.tokens = tokens;
  }

  @Override
  public void setPassword(PersonId person, String password) {
    store.put(person, passwords.hash(password));
  }

  @Override
  public String issueToken(PersonId person, String name, @Nullable Instant expiresAt) {
    return tokens.issue(person, name, expiresAt).secret().text();
  }
}
