package dev.evenhand.people;

import dev.evenhand.http.Word;
import java.util.Locale;

/// What a person may do in the company.
public enum Role implements Word.Spelled {
  ADMIN,
  USER,
  TICKET_ADMIN,
  TASK_WORKER,
  WORKFLOW_CREATOR,
  COMPLIANCE,
  SERVICE,
  PLANNER;

  /// As the API writes it, such as `ticket_admin`.
  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
