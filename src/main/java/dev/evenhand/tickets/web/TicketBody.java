package dev.evenhand.tickets.web;

import static dev.evenhand.http.FaultKind.NOT_AN_ID;
import static dev.evenhand.http.FaultKind.NOT_AN_OBJECT;
import static dev.evenhand.http.FaultKind.NOT_A_TEXT;

import dev.evenhand.http.Fields;
import dev.evenhand.people.PersonId;
import dev.evenhand.tickets.Tickets.Wanted;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.Value.Nothing;
import dev.evenhand.workflow.Value.Text;
import dev.evenhand.workflow.ValueJson;
import dev.evenhand.workflow.VersionId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A ticket as it comes over HTTP.
///
/// @param workflow key of the workflow
/// @param type key of the ticket type
/// @param versionId by which the form was drawn; whichever is active when it is left out
/// @param data its fields, as the schema of the ticket type names them
record TicketBody(
    String workflow, String type, @Nullable UUID versionId, Map<String, @Nullable Object> data) {
  private static final int LONGEST_KEY = 100;

  static Wanted read(byte[] body, PersonId by) {
    var all = ValueJson.body(body);
    var fields = new Fields();
    var workflow = fields.text("workflow", text(all, "workflow", fields), LONGEST_KEY);
    var type = fields.text("type", text(all, "type", fields), LONGEST_KEY);
    var version = version(text(all, "versionId", fields), fields);
    var data = data(all.get("data"), fields);
    fields.check();
    return new Wanted(workflow, type, version, data, by);
  }

  private static @Nullable String text(Entries all, String name, Fields fields) {
    return switch (all.get(name)) {
      case Text(var text) -> text;
      case Nothing _ -> null;
      case Value other -> {
        fields.fault(name, NOT_A_TEXT.of(Value.plain(other)));
        yield null;
      }
    };
  }

  private static @Nullable VersionId version(@Nullable String text, Fields fields) {
    if (text == null) {
      return null;
    }
    try {
      return new VersionId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      fields.fault("versionId", NOT_AN_ID.of(text));
      return null;
    }
  }

  private static Entries data(Value data, Fields fields) {
    return switch (data) {
      case Entries entries -> entries;
      case Nothing _ -> Value.EMPTY;
      case Value other -> {
        fields.fault("data", NOT_AN_OBJECT.of(Value.plain(other)));
        yield Value.EMPTY;
      }
    };
  }
}
