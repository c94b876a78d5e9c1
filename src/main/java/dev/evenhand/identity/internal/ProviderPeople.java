package dev.evenhand.identity.internal;

import dev.evenhand.identity.domain.Caller;
import dev.evenhand.identity.internal.password.CredentialTable;
import dev.evenhand.identity.internal.password.CredentialTable.Candidate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Finds the person a provider vouches for.
@Service
public class ProviderPeople {
  private final CredentialTable credentials;
  private final AccountJournal journal;

  ProviderPeople(CredentialTable credentials, AccountJournal journal) {
    this.credentials = credentials;
    this.journal = journal;
  }

  /// Who it is.
  public sealed interface Found {
    record Somebody(Caller caller) implements Found {}

    record SwitchedOff() implements Found {}

    record Nobody() implements Found {}

    /// The provider does not know whether the address is theirs who give it.
    record NotVerified() implements Found {}
  }

  /// Signs in the person of an e-mail address that the provider has verified.
  public Found signIn(String email, String provider) {
    return find(email).map(candidate -> signIn(candidate, provider)).orElseGet(Found.Nobody::new);
  }

  /// Signs in nobody: anybody can give the address of somebody else.
  public Found refuse(String unverified, String provider) {
    find(unverified).ifPresent(candidate -> journal.refused(candidate.caller(), provider));
    return new Found.NotVerified();
  }

  private Optional<Candidate> find(String email) {
    return credentials.find(email).filter(Candidate::byEmail);
  }

  private Found signIn(Candidate candidate, String provider) {
    if (!candidate.maySignIn()) {
      journal.refused(candidate.caller(), provider);
      return new Found.SwitchedOff();
    }
    journal.session(candidate.caller(), "signed-in", Map.of("how", provider));
    return new Found.Somebody(candidate.caller());
  }
}
