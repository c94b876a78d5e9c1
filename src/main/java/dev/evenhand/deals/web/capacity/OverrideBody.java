package dev.evenhand.deals.web.capacity;

import static dev.evenhand.http.FaultKind.MISSING;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.evenhand.deals.domain.entry.OverrideEntry.Facts;
import dev.evenhand.http.Fields;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A capacity override, or what shall change of one.
record OverrideBody(
    @JsonProperty("email") @Nullable String email,
    @JsonProperty("effective_date") @Nullable String effectiveDate,
    @JsonProperty("monthly_limit") @Nullable Integer monthlyLimit,
    @JsonProperty("pod_type") @Nullable String podType,
    @JsonProperty("notes") @Nullable String notes) {
  private static final Facts NOTHING = new Facts("", LocalDate.EPOCH, 1, "", "");
  private static final int MOST = 1_000;

  /// An override of what is said.
  Facts read() {
    var fields = new Fields();
    if (email == null) {
      fields.fault("email", MISSING.of());
    }
    if (effectiveDate == null) {
      fields.fault("effective_date", MISSING.of());
    }
    if (monthlyLimit == null) {
      fields.fault("monthly_limit", MISSING.of());
    }
    return over(NOTHING, fields);
  }

  /// An override with what is said changed, and all else as before.
  Facts readOver(Facts before) {
    return over(before, new Fields());
  }

  private Facts over(Facts before, Fields fields) {
    var facts =
        new Facts(
            email == null ? before.email() : fields.email("email", email),
            effectiveDate == null
                ? before.effective()
                : fields.day("effective_date", effectiveDate),
            fields.number("monthly_limit", monthlyLimit, before.monthlyLimit(), 1, MOST),
            fields.optionalText(
                "pod_type", Objects.requireNonNullElse(podType, before.podType()), 200),
            fields.optionalText("notes", Objects.requireNonNullElse(notes, before.notes()), 1_000));
    fields.check();
    return facts;
  }
}
