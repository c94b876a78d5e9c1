package dev.evenhand.people;

import dev.evenhand.company.CompanyId;
import java.util.Optional;

/// The people who make requests, looked up before a request belongs to a company.
public interface Callers {
  /// A person of a company who is not deleted, as it is now. Both ids come from a proof that was
  /// checked: no transaction runs yet, and row-level security does not apply.
  Optional<Person> find(CompanyId company, PersonId person);
}
