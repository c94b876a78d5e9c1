package dev.evenhand.files.domain;

import dev.evenhand.http.Cursor;
import org.jspecify.annotations.Nullable;

/// Which files to list.
///
/// @param text found in the name, in any case; empty for all
/// @param after where the last page ended
public record FileQuery(
    String text, FileField by, boolean down, @Nullable Cursor after, int limit) {
  /// What a list can be ordered by, named as in the API.
  public enum FileField {
    NAME("name"),
    UPLOADED_AT("uploadedAt");

    private final String field;

    FileField(String field) {
      this.field = field;
    }

    public String field() {
      return field;
    }
  }
}
