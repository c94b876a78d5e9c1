package dev.evenhand.cases.internal.imports;

import dev.evenhand.cases.internal.Said;
import dev.evenhand.http.FieldError;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.WorkItemId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What became of a row.
///
/// @param reason kebab-case name of the refusal; empty when it was none
/// @param detail the refusal in words
/// @param faults what of the row does not fit
/// @param retryAt when a replay tries again; null when it does not
public record RowOutcome(
    int line,
    Status status,
    String reason,
    String detail,
    List<FieldError> faults,
    @Nullable WorkItemId item,
    @Nullable PersonId holder,
    @Nullable Instant retryAt) {
  public enum Status {
    PENDING,
    ASSIGNED,
    WAITING,
    IMPORTED,
    REPEATED,
    REFUSED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static RowOutcome refused(int line, Said because) {
    return new RowOutcome(
        line,
        Status.REFUSED,
        because.reason(),
        because.detail(),
        because.errors(),
        null,
        null,
        null);
  }
}
