package dev.evenhand.people.web;

import static dev.evenhand.http.FaultKind.NOT_ONE_OF;
import static dev.evenhand.http.FaultKind.UNKNOWN;
import static dev.evenhand.http.FaultKind.WRONG_CURSOR;

import dev.evenhand.http.Cursor;
import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Word;
import dev.evenhand.people.Role;
import dev.evenhand.people.domain.PersonQuery.PersonField;
import dev.evenhand.people.domain.PersonQuery.Sort;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the parameters of lists.
final class ListParameters {
  private ListParameters() {}

  static int limit(@Nullable Integer limit) {
    var fields = new Fields();
    var read = fields.number("limit", limit, 50, 1, 500);
    fields.check();
    return read;
  }

  static @Nullable Cursor cursor(@Nullable String text) {
    var cursor = Cursor.read(text);
    if (cursor != null && !isId(cursor.id())) {
      throw new InvalidInput("cursor", WRONG_CURSOR.of());
    }
    return cursor;
  }

  private static boolean isId(String text) {
    try {
      return UUID.fromString(text).toString().equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  static boolean isDown(@Nullable String sort) {
    return sort != null && sort.startsWith("-");
  }

  /// A field to sort by, after `-` from the last to the first.
  static Sort personSort(@Nullable String sort) {
    var field = sort == null || sort.isBlank() ? "username" : sort.replaceFirst("^-", "");
    return Stream.of(PersonField.values())
        .filter(key -> key.field().equals(field))
        .findFirst()
        .map(key -> new Sort(key, isDown(sort)))
        .orElseThrow(() -> new InvalidInput("sort", NOT_ONE_OF.of(fields(), field)));
  }

  static void onlyByName(@Nullable String sort) {
    if (sort != null && !sort.isBlank() && !sort.replaceFirst("^-", "").equals("name")) {
      throw new InvalidInput("sort", NOT_ONE_OF.of(List.of("name", "-name"), sort));
    }
  }

  static @Nullable Role role(@Nullable Word<Role> word) {
    if (word == null || word.text().isBlank()) {
      return null;
    }
    return word.among(Role.class)
        .orElseThrow(() -> new InvalidInput("role", UNKNOWN.of(word.text())));
  }

  private static List<String> fields() {
    return Stream.of(PersonField.values()).map(PersonField::field).toList();
  }
}
