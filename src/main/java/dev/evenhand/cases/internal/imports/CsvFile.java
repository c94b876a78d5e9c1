package dev.evenhand.cases.internal.imports;

import static dev.evenhand.http.FaultKind.FILE_EMPTY;
import static dev.evenhand.http.FaultKind.FILE_NOT_TEXT;
import static dev.evenhand.http.FaultKind.FILE_UNREADABLE;
import static dev.evenhand.http.FaultKind.TOO_MANY;
import static dev.evenhand.http.FaultKind.TOO_MANY_ROWS;

import dev.evenhand.cases.domain.imports.Delimiter;
import dev.evenhand.http.Fault;
import dev.evenhand.http.InvalidInput;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.InputStreamSource;

/// A file of rows, read as it comes: whatever stands between its values and however its letters are
/// encoded.
///
/// @param charset what its letters are encoded in
/// @param delimiter what stands between values
public record CsvFile(InputStreamSource content, Charset charset, char delimiter) {
  static final int MOST_ROWS = 100_000;

  private static final int MOST_COLUMNS = 200;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_CELL = 10_000;
  private static final int BEGINNING = 64 * 1024;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// A row and the line of the file it begins on.
  public record Row(int line, List<String> cells) {}

  /// @throws InvalidInput when it is no text
  static CsvFile of(InputStreamSource content) {
    try {
      var charset = charset(content);
      try (var reader = reader(content, charset)) {
        var beginning = new char[BEGINNING];
        int length = Math.max(0, reader.read(beginning));
        var text = String.valueOf(beginning, 0, length);
        if (text.indexOf('\0') >= 0) {
          throw notText();
        }
        return new CsvFile(content, charset, Delimiter.of(text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Gives the names of the columns to the one, and then all rows to the other. Empty rows are left
  /// out.
  ///
  /// @throws InvalidInput when the file cannot be read to its end
  void read(Consumer<List<String>> columns, Consumer<Row> rows) {
    var format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    try (var reader = reader(content, charset);
        var parser = CSVParser.parse(reader, format)) {
      boolean hasColumns = false;
      int count = 0;
      long before = 0;
      for (var row : parser) {
        int line = Math.toIntExact(before + 1);
        before = parser.getCurrentLineNumber();
        if (isEmpty(row)) {
          continue;
        }
        if (!hasColumns) {
          columns.accept(names(row));
          hasColumns = true;
        } else if (++count > MOST_ROWS) {
          throw fault(TOO_MANY_ROWS.of(MOST_ROWS));
        } else {
          rows.accept(new Row(line, row.stream().map(CsvFile::cell).toList()));
        }
      }
      if (count == 0) {
        throw fault(FILE_EMPTY.of());
      }
    } catch (UncheckedIOException e) {
      throw fault(FILE_UNREADABLE.of(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isEmpty(CSVRecord row) {
    return row.stream().allMatch(String::isBlank);
  }

  private static String cell(String text) {
    var clean = text.replace("\0", "");
    return clean.length() > LONGEST_CELL ? clean.substring(0, LONGEST_CELL) : clean;
  }

  /// A name of its own for each column, whatever the file calls it.
  private static List<String> names(CSVRecord row) {
    if (row.size() > MOST_COLUMNS) {
      throw fault(TOO_MANY.of(MOST_COLUMNS, row.size()));
    }
    var names = new ArrayList<String>();
    var used = new HashSet<String>();
    for (int i = 0; i < row.size(); i++) {
      var text = row.get(i).strip();
      var name = text.isEmpty() ? "column " + (i + 1) : text;
      name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
      names.add(used.add(name) ? name : name + " (" + (i + 1) + ")");
    }
    return names;
  }

  private static Charset charset(InputStreamSource content) throws IOException {
    try (var stream = new BufferedInputStream(content.getInputStream())) {
      var first = stream.readNBytes(4);
      if (first.length >= 2 && isUtf16(first[0] & 0xff, first[1] & 0xff)) {
        return StandardCharsets.UTF_16;
      }
      if (first.length == 4 && first[0] == 'P' && first[1] == 'K') {
        throw notText();
      }
    }
    return isUtf8(content) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  private static boolean isUtf16(int first, int second) {
    return (first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff);
  }

  private static boolean isUtf8(InputStreamSource content) throws IOException {
    var strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try (InputStream stream = content.getInputStream();
        var reader = new InputStreamReader(stream, strict)) {
      reader.transferTo(Writer.nullWriter());
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /// Reads the letters, without the mark some programs put before the first.
  private static Reader reader(InputStreamSource content, Charset charset) throws IOException {
    var reader = new BufferedReader(new InputStreamReader(content.getInputStream(), charset));
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  private static InvalidInput notText() {
    return fault(FILE_NOT_TEXT.of());
  }

  private static InvalidInput fault(Fault fault) {
    return new InvalidInput("file", fault);
  }
}
