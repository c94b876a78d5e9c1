package dev.evenhand.http;

import static dev.evenhand.http.FaultKind.WRONG_CURSOR;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a page of a list ended: the sort key and id of its last row, opaque to clients.
public record Cursor(String key, String id) {
  /// As clients see it.
  public String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((key + "\n" + id).getBytes(StandardCharsets.UTF_8));
  }

  /// Reads a cursor a client sent back; null for the first page.
  ///
  /// @throws InvalidInput when it is none of ours
  public static @Nullable Cursor read(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      var parts =
          List.of(
              new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8)
                  .split("\n", 2));
      if (parts.size() == 2) {
        return new Cursor(parts.getFirst(), parts.getLast());
      }
    } catch (IllegalArgumentException e) {
      throw new InvalidInput("cursor", WRONG_CURSOR.of());
    }
    throw new InvalidInput("cursor", WRONG_CURSOR.of());
  }
}
