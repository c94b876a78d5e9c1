package dev.evenhand.roster.internal.sheet;

/// Spreadsheets of somebody else.
interface Spreadsheets {
  /// The cells of a named range.
  SheetAnswer read(SheetKey key, String spreadsheet, String range);
}
