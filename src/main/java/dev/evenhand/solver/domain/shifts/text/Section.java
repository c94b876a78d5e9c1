package dev.evenhand.solver.domain.shifts.text;

/// The sections of the text format; each has to be there once, in any order.
enum Section {
  SECTION_HORIZON(1),
  SECTION_SHIFTS(3),
  SECTION_STAFF(8),
  SECTION_DAYS_OFF(0),
  SECTION_SHIFT_ON_REQUESTS(4),
  SECTION_SHIFT_OFF_REQUESTS(4),
  SECTION_COVER(5);

  /// Fields of a line; 0 when that varies.
  final int width;

  Section(int width) {
    this.width = width;
  }
}
