package dev.evenhand.roster.web.imports;

import dev.evenhand.availability.DayRange;
import dev.evenhand.http.FaultKind;
import dev.evenhand.http.Fields;
import dev.evenhand.http.JsonObject;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.imports.ImportKind;
import dev.evenhand.roster.domain.imports.Reading;
import dev.evenhand.roster.domain.imports.RosterImport;
import dev.evenhand.roster.domain.imports.RowProblem;
import dev.evenhand.roster.domain.imports.Rows.Row;
import dev.evenhand.roster.domain.imports.Wish;
import dev.evenhand.roster.web.Input;
import dev.evenhand.roster.web.keep.BusyReader;
import dev.evenhand.roster.web.keep.RosterPersonReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Understands the rows of a table, by the same rules as what people type. All faults are found,
/// each with its line and column.
final class RowReader {
  private static final PersonId SOMEBODY = new PersonId(new UUID(0, 0));
  private static final int LONGEST_NAME = 254;

  private final ImportKind kind;
  private final List<Wish> wishes = new ArrayList<>();
  private final List<RowProblem> problems = new ArrayList<>();

  private RowReader(ImportKind kind) {
    this.kind = kind;
  }

  static Reading read(RosterImport kept) {
    var reader = new RowReader(kept.kind());
    kept.rows().rows().forEach(reader::read);
    return new Reading(reader.wishes, reader.problems);
  }

  private void read(Row row) {
    var values = new LinkedHashMap<String, Object>();
    row.cells()
        .forEach((name, cell) -> kind.column(name).ifPresent(column -> put(values, column, cell)));
    var fields = new Fields();
    var wish = wish(row.line(), new JsonObject("", values, fields), given(row));
    if (fields.errors().isEmpty()) {
      wishes.add(wish);
    }
    fields.errors().forEach(error -> problems.add(new RowProblem(row.line(), error)));
  }

  private static void put(Map<String, Object> values, String column, String cell) {
    if (!cell.isEmpty()) {
      values.put(column, CellValues.of(column, cell));
    }
  }

  /// A cell that says nothing takes away what can be absent, and leaves the rest as it is.
  private Set<String> given(Row row) {
    var given = new HashSet<String>();
    row.cells()
        .forEach((name, cell) ->
            kind.column(name)
                .filter(column -> !cell.isEmpty() || CellValues.CAN_BE_ABSENT.contains(column))
                .ifPresent(given::add));
    return given;
  }

  private Wish wish(int line, JsonObject row, Set<String> given) {
    var who = row.text(ImportKind.PERSON, LONGEST_NAME);
    return switch (kind) {
      case PEOPLE -> new Wish.OfPerson(line, who, given, RosterPersonReader.read(SOMEBODY, row, 0));
      case LOADS -> load(line, who, row);
      case BUSY -> new Wish.OfMark(line, who, BusyReader.read(row));
      case LEAVE -> new Wish.OfLeave(line, who, days(row), row.textOr("note", "", 500));
    };
  }

  private static Wish load(int line, String who, JsonObject row) {
    if (!row.has("ideal")) {
      row.fault("ideal", FaultKind.MISSING.of());
    }
    var wanted = RosterPersonReader.read(SOMEBODY, row, 0);
    return new Wish.OfPerson(line, who, Set.of("ideal"), wanted);
  }

  private static DayRange days(JsonObject row) {
    var first = Input.day(row, "start");
    var last = row.has("end") ? Input.day(row, "end") : first;
    if (last.isBefore(first)) {
      row.fault("end", FaultKind.BEFORE_THE_START.of(first, last));
      return new DayRange(first, first);
    }
    return new DayRange(first, last);
  }
}
