package dev.evenhand.roster.domain.imports;

import java.util.Map;

/// The spreadsheet a company keeps its tables in.
///
/// @param spreadsheet its id; empty when there is none
/// @param ranges the named range of each kind of table
public record RosterSheet(String spreadsheet, Map<ImportKind, String> ranges, long version) {
  public static final RosterSheet NONE = new RosterSheet("", Map.of(), 0);

  public RosterSheet {
    ranges = Map.copyOf(ranges);
  }
}
