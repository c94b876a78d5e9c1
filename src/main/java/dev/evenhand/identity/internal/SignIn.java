package dev.evenhand.identity.internal;

import dev.evenhand.company.Companies;
import dev.evenhand.identity.domain.Caller;
import dev.evenhand.identity.domain.SignInResult;
import dev.evenhand.identity.internal.Attempts.Leave;
import dev.evenhand.identity.internal.password.CredentialTable;
import dev.evenhand.identity.internal.password.CredentialTable.Candidate;
import dev.evenhand.identity.internal.password.Passwords;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// Finds out who is behind a name and a password.
@Service
public class SignIn {
  private final CredentialTable credentials;
  private final Passwords passwords;
  private final Attempts attempts;
  private final Companies companies;
  private final AccountJournal journal;

  SignIn(
      CredentialTable credentials,
      Passwords passwords,
      Attempts attempts,
      Companies companies,
      AccountJournal journal) {
    this.credentials = credentials;
    this.passwords = passwords;
    this.attempts = attempts;
    this.companies = companies;
    this.journal = journal;
  }

  /// Signs somebody in.
  ///
  /// @param how for the audit: `password` or `basic`
  public SignInResult signIn(String name, String password, String address, String how) {
    return switch (attempts.begin(name, address)) {
      case Leave.Denied(var wait) -> new SignInResult.TooMany(wait);
      case Leave.Granted(var attempt) -> check(name.strip(), password, attempt, how);
    };
  }

  private SignInResult check(String name, String password, UUID attempt, String how) {
    var found = credentials.find(name);
    var hash = found.map(Candidate::hash).orElse(null);
    var matches = passwords.matches(password, hash);
    if (hash != null && matches && found.get().maySignIn()) {
      attempts.succeeded(attempt);
      strengthen(found.get().caller(), password, hash);
      journal.session(found.get().caller(), "signed-in", Map.of("how", how));
      return new SignInResult.Done(found.get().caller());
    }
    found.ifPresent(it -> journal.refused(it.caller(), how));
    return new SignInResult.Refused();
  }

  private void strengthen(Caller caller, String password, String hash) {
    if (passwords.isOutdated(hash)) {
      var stronger = passwords.hash(password);
      companies.transact(
          caller.company(), () -> credentials.replace(caller.person(), hash, stronger));
    }
  }
}
