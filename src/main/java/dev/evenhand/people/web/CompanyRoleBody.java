package dev.evenhand.people.web;

import dev.evenhand.http.Fields;
import dev.evenhand.people.CompanyRoles.NewCompanyRole;
import org.jspecify.annotations.Nullable;

/// A role of the company's own to be created, or as it shall be.
record CompanyRoleBody(@Nullable String name, @Nullable String description) {
  /// @throws dev.evenhand.http.InvalidInput with every fault
  NewCompanyRole read() {
    var fields = new Fields();
    var role =
        new NewCompanyRole(
            fields.text("name", name, 100), fields.optionalText("description", description, 1000));
    fields.check();
    return role;
  }
}
