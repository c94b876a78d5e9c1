package dev.evenhand.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/// A table that a browser saves as a file and a spreadsheet opens, written row by row.
public final class Csv implements AutoCloseable {
  /// A cell that spreadsheets do not run as a formula: what would begin one gets a leading
  /// apostrophe, which is taken off again when the cell comes back.
  public static final class Cell {
    private static final String DANGEROUS = "=+-@\t\r";

    private Cell() {}

    public static String guard(String cell) {
      return isDangerous(cell) ? "'" + cell : cell;
    }

    public static String unguard(String cell) {
      return cell.startsWith("'") && isDangerous(cell) ? cell.substring(1) : cell;
    }

    /// Behind apostrophes too, so that a cell that had one of its own keeps it.
    private static boolean isDangerous(String cell) {
      int first = 0;
      while (first < cell.length() && cell.charAt(first) == '\'') {
        first++;
      }
      return first < cell.length() && DANGEROUS.indexOf(cell.charAt(first)) >= 0;
    }
  }

  private static final CSVFormat RFC_4180 = CSVFormat.RFC4180;
  private static final String IS_UTF_8 = "\uFEFF";

  private final CSVPrinter printer;

  private Csv(CSVPrinter printer) {
    this.printer = printer;
  }

  /// Begins a file with its column names.
  public static Csv into(HttpServletResponse response, String fileName, String... columns) {
    return begin(response, fileName, "", columns);
  }

  /// Begins a file that says at its beginning that it is UTF-8, as some spreadsheets want.
  public static Csv marked(HttpServletResponse response, String fileName, String... columns) {
    return begin(response, fileName, IS_UTF_8, columns);
  }

  private static Csv begin(
      HttpServletResponse response, String fileName, String mark, String... columns) {
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(fileName).build().toString());
    try {
      var writer = response.getWriter();
      writer.write(mark);
      var csv = new Csv(new CSVPrinter(writer, RFC_4180));
      csv.row((Object[]) columns);
      return csv;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Adds a row; null is an empty cell.
  public void row(@Nullable Object... cells) {
    try {
      printer.printRecord(Arrays.stream(cells).map(Csv::harmless));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      printer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String harmless(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case Number number -> number.toString();
      default -> Cell.guard(cell.toString());
    };
  }
}
