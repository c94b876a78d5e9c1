package dev.evenhand.workflow.internal.callback;

import dev.evenhand.company.Companies;
import dev.evenhand.company.Tenancy;
import dev.evenhand.identity.PublicAddress;
import dev.evenhand.workflow.internal.access.ServiceAccesses;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// Tokens by which a service that was called says later how it went. Each is for one attempt of one
/// task, which also knows whether it was used. They are signed by a key of the company, so what one
/// company has says nothing about the tokens of another.
@Service
public class Callbacks {
  /// Where services call back, before the token.
  public static final String PATH = "/api/callbacks/";

  private final ServiceAccesses accesses;
  private final Companies companies;
  private final PublicAddress address;

  Callbacks(ServiceAccesses accesses, Companies companies, PublicAddress address) {
    this.accesses = accesses;
    this.companies = companies;
    this.address = address;
  }

  /// A token for a task of the current company, in letters that need no escaping in a URL.
  public String issue(UUID task, int attempt, Instant expires) {
    var key = accesses.callbackKey();
    return CallbackToken.sign(key, Tenancy.current(), task, attempt, expires).text();
  }

  /// The URL that a service is told to call.
  public URI url(String token) {
    return URI.create(address.text() + PATH + token);
  }

  /// Whether a token is one of ours, whatever company the running code works for. Not to be asked
  /// within a transaction: it would belong to the company of the token from then on.
  public Verdict verify(String token, Instant now) {
    var read = CallbackToken.read(token).orElse(null);
    if (read == null) {
      return new Verdict.Forged();
    }
    var key = companies.transact(read.company(), accesses::findCallbackKey).orElse(null);
    if (key == null || !read.isSignedBy(key)) {
      return new Verdict.Forged();
    }
    return read.isExpired(now)
        ? new Verdict.Expired()
        : new Verdict.Genuine(read.company(), read.task(), read.attempt());
  }
}
