package dev.evenhand.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The roles the current company made up itself, and who has them. Workflows and tickets name them;
/// a name that no role has matches nobody.
public interface CompanyRoles {
  /// A role that is there.
  Optional<CompanyRole> find(CompanyRoleId id);

  /// All roles, by name.
  List<CompanyRole> all();

  /// The names of the roles of everybody who has one and is not deleted.
  Map<PersonId, Set<String>> byPerson();

  /// The names of the roles a person has.
  Set<String> of(PersonId person);

  /// Who has the role and is not deleted, by username.
  List<Person> holders(CompanyRoleId id);

  /// How many people have each of the roles that anybody has.
  Map<CompanyRoleId, Integer> counts();

  /// Adds a role.
  CompanyRoleResult create(NewCompanyRole role, Actor by);

  /// Makes the role as wanted, if it is still of the version that `wanted` was made from.
  CompanyRoleResult change(CompanyRole wanted, Actor by);

  /// Deletes the role, and takes it from whoever has it.
  CompanyRoleResult delete(CompanyRoleId id, Actor by);

  /// Gives the person these roles and no others, if it is still of the version given here. Upper
  /// and lower case of names are the same.
  Given give(Person person, Set<String> names, Actor by);

  /// Names one role of a company.
  record CompanyRoleId(UUID value) {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /// A role of a company's own.
  ///
  /// @param name unique in the company, whatever its case
  /// @param description may be empty
  record CompanyRole(CompanyRoleId id, String name, String description, long version) {}

  /// A role to be created, see [CompanyRole].
  record NewCompanyRole(String name, String description) {
    /// A role that needs no description.
    public static NewCompanyRole named(String name) {
      return new NewCompanyRole(name, "");
    }

    /// The role itself.
    public CompanyRole as(CompanyRoleId id, long version) {
      return new CompanyRole(id, name, description, version);
    }
  }

  /// How an attempt to create, change or delete a role ended.
  sealed interface CompanyRoleResult {
    /// It is done; the role as it is now.
    record Done(CompanyRole role) implements CompanyRoleResult {}

    /// It is not done, and this is why.
    sealed interface Refusal extends CompanyRoleResult {}

    record NoSuchRole() implements CompanyRoleResult.Refusal {}

    /// The actor may not do it.
    ///
    /// @param because a sentence for the person who tried
    record NotAllowed(String because) implements CompanyRoleResult.Refusal {}

    /// Somebody else was faster; look again.
    record ChangedMeanwhile() implements CompanyRoleResult.Refusal {}

    record NameTaken(String name) implements CompanyRoleResult.Refusal {}
  }

  /// How an attempt to give roles ended.
  sealed interface Given {
    /// It is done; the person as it is now.
    record Done(Person person) implements Given {}

    /// It is not done, and this is why.
    sealed interface Refusal extends Given {}

    record NoSuchPerson() implements Given.Refusal {}

    /// The company has no roles of these names.
    record NoSuchRoles(Set<String> names) implements Given.Refusal {}

    /// The actor may not do it.
    ///
    /// @param because a sentence for the person who tried
    record NotAllowed(String because) implements Given.Refusal {}

    /// Somebody else was faster; look again.
    record ChangedMeanwhile() implements Given.Refusal {}
  }
}
