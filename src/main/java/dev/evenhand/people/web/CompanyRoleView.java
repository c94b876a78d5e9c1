package dev.evenhand.people.web;

import dev.evenhand.people.CompanyRoles.CompanyRole;
import java.util.UUID;

/// A role of the company's own, as one who is signed in may see it.
///
/// @param members how many people have it
record CompanyRoleView(
    UUID id, String name, String description, int members, long version, boolean mayEdit) {
  static CompanyRoleView of(CompanyRole role, int members, boolean mayEdit) {
    return new CompanyRoleView(
        role.id().value(), role.name(), role.description(), members, role.version(), mayEdit);
  }
}
