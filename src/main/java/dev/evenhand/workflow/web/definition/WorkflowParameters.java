package dev.evenhand.workflow.web.definition;

import static dev.evenhand.http.FaultKind.NOT_ONE_OF;
import static dev.evenhand.http.FaultKind.WRONG_CURSOR;

import dev.evenhand.http.Cursor;
import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Word;
import dev.evenhand.workflow.domain.version.VersionStatus;
import dev.evenhand.workflow.internal.definition.version.WorkflowFilter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the parameters of the list of workflows.
final class WorkflowParameters {
  private WorkflowParameters() {}

  static WorkflowFilter read(
      @Nullable String text,
      @Nullable Word<VersionStatus> status,
      @Nullable String cursor,
      @Nullable Integer limit) {
    var fields = new Fields();
    var most = fields.number("limit", limit, 50, 1, 500);
    fields.check();
    return new WorkflowFilter(text == null ? "" : text, status(status), cursor(cursor), most);
  }

  private static @Nullable VersionStatus status(@Nullable Word<VersionStatus> word) {
    if (word == null || word.text().isBlank()) {
      return null;
    }
    return word.among(VersionStatus.class)
        .orElseThrow(() ->
            new InvalidInput("status", NOT_ONE_OF.of(Word.all(VersionStatus.class), word.text())));
  }

  private static @Nullable Cursor cursor(@Nullable String text) {
    var cursor = Cursor.read(text);
    if (cursor != null && !isId(cursor.id())) {
      throw new InvalidInput("cursor", WRONG_CURSOR.of());
    }
    return cursor;
  }

  private static boolean isId(String text) {
    try {
      return UUID.fromString(text).toString().equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
