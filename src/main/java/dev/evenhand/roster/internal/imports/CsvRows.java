package dev.evenhand.roster.internal.imports;

import dev.evenhand.http.Csv.Cell;
import dev.evenhand.http.FaultKind;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.roster.domain.imports.Rows;
import dev.evenhand.roster.domain.imports.Rows.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads a table whose values are separated by commas, semicolons or tabs.
public final class CsvRows {
  private static final String DELIMITERS = ",;\t";

  private CsvRows() {}

  /// The table of a text.
  ///
  /// @throws InvalidInput when it cannot be read to its end
  public static Rows read(String text) {
    var format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
    try (var parser = CSVParser.parse(text, format)) {
      return rows(parser);
    } catch (UncheckedIOException e) {
      throw new InvalidInput("file", FaultKind.FILE_UNREADABLE.of(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Rows rows(CSVParser parser) {
    List<String> columns = List.of();
    var rows = new ArrayList<Row>();
    long before = 0;
    for (var values : parser) {
      int line = Math.toIntExact(before + 1);
      before = parser.getCurrentLineNumber();
      if (values.stream().allMatch(String::isBlank)) {
        continue;
      }
      if (columns.isEmpty()) {
        columns = values.stream().map(String::strip).toList();
      } else {
        rows.add(row(line, columns, values));
      }
    }
    return new Rows(columns, rows);
  }

  private static Row row(int line, List<String> columns, CSVRecord values) {
    var cells = new LinkedHashMap<String, String>();
    for (int i = 0; i < columns.size(); i++) {
      var value = i < values.size() ? values.get(i).strip() : "";
      cells.put(columns.get(i), Cell.unguard(value));
    }
    return new Row(line, cells);
  }

  /// The one that occurs most often in the first line.
  private static char delimiter(String text) {
    var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return DELIMITERS
        .chars()
        .mapToObj(one -> (char) one)
        .max(Comparator.comparingLong(one -> first.chars().filter(c -> c == one).count()))
        .orElse(',');
  }
}
