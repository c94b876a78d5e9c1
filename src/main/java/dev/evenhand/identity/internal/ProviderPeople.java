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

  /// Signs in the person of an e-mail address that the provider has verified.
  public Optional<Caller> signIn(String email, String provider) {
    var found = credentials.find(email).filter(Candidate::byEmail);
    found.ifPresent(candidate -> tell(candidate, provider));
    return found.filter(Candidate::maySignIn).map(Candidate::caller);
  }

  private void tell(Candidate candidate, String provider) {
    if (candidate.maySignIn()) {
      journal.session(candidate.caller(), "signed-in", Map.of("how", provider));
    } else {
      journal.refused(candidate.caller(), provider);
    }
  }
}
