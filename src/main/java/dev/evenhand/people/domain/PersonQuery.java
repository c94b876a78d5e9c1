package dev.evenhand.people.domain;

import dev.evenhand.http.Cursor;
import dev.evenhand.people.Role;
import dev.evenhand.people.TeamId;
import org.jspecify.annotations.Nullable;

/// Which people to list; null where anything goes.
///
/// @param text found in username, names or e-mail, in any case
/// @param after where the last page ended
public record PersonQuery(
    @Nullable String text,
    @Nullable TeamId team,
    @Nullable Role role,
    @Nullable Boolean active,
    Sort sort,
    @Nullable Cursor after,
    int limit) {
  /// By what the list is ordered.
  public record Sort(PersonField by, boolean down) {}

  /// What a list can be ordered by, named as in the API.
  public enum PersonField {
    USERNAME("username"),
    FIRST_NAME("firstName"),
    LAST_NAME("lastName"),
    DISPLAY_NAME("displayName"),
    EMAIL("email"),
    TEAM_NAME("teamName");

    private final String field;

    PersonField(String field) {
      this.field = field;
    }

    public String field() {
      return field;
    }
  }
}
