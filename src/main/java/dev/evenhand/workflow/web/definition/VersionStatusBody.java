package dev.evenhand.workflow.web.definition;

import static dev.evenhand.http.FaultKind.MISSING;

import dev.evenhand.http.Fields;
import dev.evenhand.http.Word;
import dev.evenhand.workflow.domain.version.VersionStatus;
import org.jspecify.annotations.Nullable;

/// Where a version shall stand.
record VersionStatusBody(@Nullable Word<VersionStatus> status) {
  /// @throws dev.evenhand.http.InvalidInput when it says nothing that can be
  VersionStatus read() {
    var fields = new Fields();
    if (status == null || status.text().isBlank()) {
      fields.fault("status", MISSING.of());
    }
    var read = fields.choice("status", status, VersionStatus.DRAFT);
    fields.check();
    return read;
  }
}
