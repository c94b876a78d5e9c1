package dev.evenhand.roster.web.imports;

import dev.evenhand.http.Refused;
import dev.evenhand.roster.internal.sheet.SheetAnswer;
import org.springframework.http.HttpStatus;

/// What the API says when Google Sheets does not answer as hoped.
final class SheetRefusals {
  private SheetRefusals() {}

  static Refused of(SheetAnswer.Not not) {
    return switch (not.why()) {
      case NO_KEY -> refused("sheet-key-missing", "Expected a key to Google, but there is none.");
      case KEY_REFUSED -> refused("sheet-key-refused", "Google does not accept the key.");
      case NO_SUCH_SHEET -> refused("sheet-not-found", "There is no such spreadsheet.");
      case NO_SUCH_RANGE -> refused("sheet-range-unknown", "The spreadsheet has no such range.");
      case NOT_SHARED ->
          refused("sheet-not-shared", "The spreadsheet is not shared with Evenhand.");
      case BUSY ->
          new Refused(
              HttpStatus.FAILED_DEPENDENCY,
              "sheet-busy",
              "Google has been asked too often.\nMaybe try again in a minute.");
      case DOWN ->
          new Refused(
              HttpStatus.FAILED_DEPENDENCY,
              "sheet-down",
              "Google Sheets does not answer.\nMaybe try again a little later.");
    };
  }

  private static Refused refused(String reason, String detail) {
    return new Refused(HttpStatus.CONFLICT, reason, detail);
  }
}
