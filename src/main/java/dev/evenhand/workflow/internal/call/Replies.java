package dev.evenhand.workflow.internal.call;

import dev.evenhand.http.Fields;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.internal.call.CallOutcome.Failed;
import dev.evenhand.workflow.internal.call.CallOutcome.Kind;
import dev.evenhand.workflow.internal.call.CallOutcome.Replied;
import dev.evenhand.workflow.internal.text.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a reply means.
final class Replies {
  /// How much of a reply is shown that means nothing.
  private static final int SHOWN = 300;

  private Replies() {}

  static CallOutcome outcome(Reply reply) {
    if (reply.status() / 100 != 2) {
      return new Failed(
          Kind.STATUS,
          "Expected the service to answer with a status of 2xx, but got %d."
              .formatted(reply.status()),
          shown(reply));
    }
    if (reply.isTooLarge()) {
      return Failed.of(
          Kind.TOO_LARGE,
          "Expected a reply of at most %d bytes, but it is longer.".formatted(reply.limit()));
    }
    if (isEncoded(reply)) {
      return Failed.of(
          Kind.NOT_JSON,
          "Expected a reply in plain JSON, as was asked for, but it is encoded as %s."
              .formatted(clean(reply.encoding() == null ? "" : reply.encoding())));
    }
    return reply.body().length == 0 ? new Replied(reply.status(), Value.EMPTY) : read(reply);
  }

  private static CallOutcome read(Reply reply) {
    var faults = new Fields();
    var value = JsonText.read(reply.body(), faults).orElse(null);
    if (value == null) {
      return new Failed(
          Kind.NOT_JSON, "Expected a reply in JSON, but it cannot be read as such.", shown(reply));
    }
    if (!faults.errors().isEmpty()) {
      var first = faults.errors().getFirst();
      return new Failed(
          Kind.NOT_JSON,
          "Expected a reply in JSON, but at %s: %s"
              .formatted(clean(first.field()), clean(first.message())),
          shown(reply));
    }
    return new Replied(reply.status(), value);
  }

  private static boolean isEncoded(Reply reply) {
    var encoding = reply.encoding();
    return encoding != null && !encoding.toLowerCase(Locale.ROOT).equals("identity");
  }

  private static String shown(Reply reply) {
    return isEncoded(reply) ? "" : clean(new String(reply.body(), StandardCharsets.UTF_8));
  }

  /// The beginning of a text of strangers, without anything that could move a cursor or turn the
  /// direction of what is around it.
  static String clean(String text) {
    var start = text.length() > 2 * SHOWN ? text.substring(0, 2 * SHOWN) : text;
    var plain = start.replaceAll("[\\p{C}\\p{Z}\\s]+", " ").strip();
    if (plain.codePointCount(0, plain.length()) <= SHOWN) {
      return plain;
    }
    return plain.substring(0, plain.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
