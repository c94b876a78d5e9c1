package dev.evenhand.cases.web;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.ONLY_IF;
import static dev.evenhand.http.FaultKind.ONLY_UNLESS;

import dev.evenhand.cases.domain.HandOutMode;
import dev.evenhand.cases.domain.HandOutWish;
import dev.evenhand.http.Fields;
import dev.evenhand.http.Word;
import org.jspecify.annotations.Nullable;

/// How a case is to be handed out.
record AssignBody(
    @Nullable Word<HandOutMode> mode,
    @Nullable String holder,
    @Nullable Boolean checkShift,
    @Nullable String atTime,
    @Nullable String comment) {
  HandOutWish read(Fields fields) {
    var read =
        new HandOutWish(
            fields.choice("mode", mode, HandOutMode.AUTO),
            fields.optionalText("holder", holder, 100),
            checkShift == null || checkShift,
            Typed.time(fields, "atTime", atTime),
            Typed.comment(fields, comment));
    if (read.mode() == HandOutMode.MANUAL) {
      manual(fields, read);
    } else if (!read.holder().isEmpty()) {
      fields.fault("holder", ONLY_IF.of("mode", "manual"));
    }
    return read;
  }

  private static void manual(Fields fields, HandOutWish read) {
    if (read.holder().isEmpty()) {
      fields.fault("holder", MISSING.of());
    }
    if (read.atTime() != null) {
      fields.fault("atTime", ONLY_UNLESS.of("mode", "manual"));
    }
  }
}
