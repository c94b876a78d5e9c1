package dev.evenhand.people;

import java.util.Locale;

/// What a person may do in the company.
public enum Role {
  ADMIN,
  USER,
  TICKET_ADMIN,
  TASK_WORKER,
  WORKFLOW_CREATOR,
  COMPLIANCE,
  SERVICE,
  PLANNER;

  /// As the API writes it, such as `ticket_admin`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
