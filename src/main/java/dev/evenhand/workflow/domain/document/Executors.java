package dev.evenhand.workflow.domain.document;

import dev.evenhand.people.Role;
import java.util.List;

/// Who may do a task.
public sealed interface Executors {
  record WithRole(Role role) implements Executors {}

  /// Whoever has one of these roles of the company's own.
  record WithCompanyRole(List<String> roles) implements Executors {
    public WithCompanyRole {
      roles = List.copyOf(roles);
    }
  }

  /// Whoever submitted the ticket.
  record Submitter() implements Executors {}
}
