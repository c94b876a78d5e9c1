package dev.evenhand.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/// A table that a browser saves as a file and a spreadsheet opens, written row by row.
public final class Csv implements AutoCloseable {
  private static final CSVFormat RFC_4180 = CSVFormat.RFC4180;

  /// What a spreadsheet would take for a formula; a number is none.
  private static final Pattern FORMULA = Pattern.compile("(?s)(?![-+]?[0-9.,]+$)[=+\\-@\\t\\r].*");

  private final CSVPrinter printer;

  private Csv(CSVPrinter printer) {
    this.printer = printer;
  }

  /// Begins a file with its column names.
  public static Csv into(HttpServletResponse response, String fileName, String... columns) {
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(fileName).build().toString());
    try {
      var csv = new Csv(new CSVPrinter(response.getWriter(), RFC_4180));
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
    var text = cell == null ? "" : cell.toString();
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }
}
