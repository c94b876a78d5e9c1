package dev.evenhand.workflow.domain.document;

import java.util.List;

/// What people may ask for, and with which fields of the workflow.
///
/// @param companyRoles who may; empty for everyone
public record TicketType(About about, Shape shape, List<String> companyRoles, Layouts layouts) {
  public TicketType {
    companyRoles = List.copyOf(companyRoles);
  }

  public String key() {
    return about.key();
  }
}
