package dev.evenhand.files.web;

import static dev.evenhand.http.FaultKind.NOT_ONE_OF;
import static dev.evenhand.http.FaultKind.WRONG_CURSOR;

import dev.evenhand.files.domain.FileQuery;
import dev.evenhand.files.domain.FileQuery.FileField;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the parameters of the list of files.
final class FileParameters {
  private static final String NEWEST_FIRST = "-uploadedAt";
  private static final int LONGEST_TEXT = 200;

  private FileParameters() {}

  static FileQuery query(
      @Nullable String text,
      @Nullable String sort,
      @Nullable String cursor,
      @Nullable Integer limit) {
    var fields = new Fields();
    var wanted = fields.optionalText("q", text, LONGEST_TEXT);
    var most = fields.number("limit", limit, 50, 1, 500);
    fields.check();
    var order = sort == null || sort.isBlank() ? NEWEST_FIRST : sort;
    return new FileQuery(wanted, field(order), order.startsWith("-"), cursor(cursor), most);
  }

  private static FileField field(String sort) {
    var field = sort.replaceFirst("^-", "");
    return Stream.of(FileField.values())
        .filter(key -> key.field().equals(field))
        .findFirst()
        .orElseThrow(() -> new InvalidInput("sort", NOT_ONE_OF.of(fields(), field)));
  }

  private static List<String> fields() {
    return Stream.of(FileField.values()).map(FileField::field).toList();
  }

  private static @Nullable Cursor cursor(@Nullable String text) {
    var cursor = Cursor.read(text);
    if (cursor != null && !cursor.id().matches("\\d{1,18}")) {
      throw new InvalidInput("cursor", WRONG_CURSOR.of());
    }
    return cursor;
  }
}
