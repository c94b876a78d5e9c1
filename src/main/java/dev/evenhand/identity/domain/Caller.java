package dev.evenhand.identity.domain;

import dev.evenhand.company.CompanyId;
import dev.evenhand.people.PersonId;
import java.util.UUID;

/// Who is calling, and for which company.
public record Caller(CompanyId company, PersonId person) {
  /// As a session keeps it.
  public String text() {
    return company + "/" + person;
  }

  /// Reads what [#text] wrote.
  public static Caller read(String text) {
    var slash = text.indexOf('/');
    return new Caller(
        new CompanyId(UUID.fromString(text.substring(0, slash))),
        new PersonId(UUID.fromString(text.substring(slash + 1))));
  }
}
