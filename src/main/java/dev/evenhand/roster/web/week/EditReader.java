package dev.evenhand.roster.web.week;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.TOO_MANY;

import dev.evenhand.http.JsonObject;
import dev.evenhand.roster.internal.publish.Edit;
import dev.evenhand.roster.internal.publish.Edit.CellEdit;
import dev.evenhand.roster.web.Input;

/// Reads what somebody changes of a published week.
final class EditReader {
  private static final int MOST = 500;
  private static final int LONGEST_COMMENT = 500;

  private EditReader() {}

  static Edit read(JsonObject body) {
    var changes = body.objects("changes").stream().map(EditReader::change).toList();
    if (changes.isEmpty()) {
      body.fault("changes", MISSING.of());
    }
    if (changes.size() > MOST) {
      body.fault("changes", TOO_MANY.of(MOST, changes.size()));
    }
    return new Edit(seen(body), changes, body.textOr("comment", "", LONGEST_COMMENT));
  }

  /// The number that was in force when its author looked.
  static int seen(JsonObject body) {
    return body.whole("seen", 0, Integer.MAX_VALUE);
  }

  private static CellEdit change(JsonObject change) {
    var edit =
        new CellEdit(
            Input.weekday(change, "day"),
            change.whole("turn", 0, 60),
            Input.optionalPerson(change, "out"),
            Input.optionalPerson(change, "in"));
    if (edit.out() == null && edit.in() == null) {
      change.fault("in", MISSING.of());
    }
    return edit;
  }
}
