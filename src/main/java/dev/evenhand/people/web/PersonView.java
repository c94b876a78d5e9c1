package dev.evenhand.people.web;

import dev.evenhand.http.Word;
import dev.evenhand.people.Role;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person, as one who is signed in may see it.
///
/// @param companyRoles names of the company's own roles the person has
/// @param mayEdit whether the reader may change more than an own profile
record PersonView(
    UUID id,
    String username,
    String firstName,
    String lastName,
    String displayName,
    String email,
    @Nullable UUID teamId,
    @Nullable String teamName,
    List<Word<Role>> roles,
    List<String> companyRoles,
    boolean active,
    String zone,
    String language,
    boolean teamMail,
    boolean watchExternalUpdates,
    long version,
    boolean mayEdit) {}
