package dev.evenhand.http;

import java.util.Map;
import org.springframework.http.HttpStatus;

/// A request that was understood and declined; the web layer throws it for a refusal a use case
/// returned. Answered as problem details of type `urn:evenhand:refusal:<reason>`.
public final class Refused extends RuntimeException {
  private final HttpStatus status;
  private final String reason;
  private final Map<String, Object> facts;

  /// @param reason kebab-case name of the refusal, which clients translate
  /// @param facts further fields of the answer
  public Refused(HttpStatus status, String reason, String detail, Map<String, Object> facts) {
    super(detail);
    this.status = status;
    this.reason = reason;
    this.facts = Map.copyOf(facts);
  }

  public Refused(HttpStatus status, String reason, String detail) {
    this(status, reason, detail, Map.of());
  }

  /// `404`: nothing of this name exists for the caller.
  public static Refused notFound(String what) {
    return new Refused(HttpStatus.NOT_FOUND, "not-found", "There is no such " + what + ".");
  }

  /// `403`: it exists, but the caller may not do this.
  public static Refused forbidden(String detail) {
    return new Refused(HttpStatus.FORBIDDEN, "not-allowed", detail);
  }

  /// `412`: somebody changed it since the caller read it.
  public static Refused changedMeanwhile(String what) {
    return new Refused(
        HttpStatus.PRECONDITION_FAILED,
        "changed-meanwhile",
        "This " + what + " was changed since you opened it.\nMaybe reload it and try again.");
  }

  public HttpStatus status() {
    return status;
  }

  public String reason() {
    return reason;
  }

  public Map<String, Object> facts() {
    return facts;
  }
}
