package dev.evenhand.roster.internal.sheet;

import java.util.List;

/// What came of reading a range.
public sealed interface SheetAnswer {
  /// Its cells: texts, numbers, true or false. Empty cells at the end of a row are missing.
  ///
  /// @param firstLine the number the sheet gives the first row
  record Cells(int firstLine, List<List<Object>> rows) implements SheetAnswer {}

  /// It could not be read.
  record Not(Why why) implements SheetAnswer {}

  /// Why it could not be read.
  enum Why {
    NO_KEY,
    KEY_REFUSED,
    NO_SUCH_SHEET,
    NO_SUCH_RANGE,
    NOT_SHARED,
    BUSY,
    DOWN
  }
}
