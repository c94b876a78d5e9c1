package dev.evenhand.people.domain;

import dev.evenhand.people.CompanyRoles.CompanyRole;
import dev.evenhand.people.Person;
import dev.evenhand.people.Role;
import dev.evenhand.people.Team;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// People and teams as audit shows them: fields named as in the API, without secrets.
public final class Portrait {
  private Portrait() {}

  /// A person.
  ///
  /// @param team name of the person's team
  public static Map<String, Object> of(Person person, @Nullable String team) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("username", person.username());
    fields.put("firstName", person.firstName());
    fields.put("lastName", person.lastName());
    fields.put("email", person.email());
    put(fields, "team", team);
    fields.put("roles", person.roles().stream().map(Role::word).sorted().toList());
    fields.put("active", person.active());
    fields.put("zone", person.zone().getId());
    fields.put("language", person.language());
    fields.put("teamMail", person.teamMail());
    fields.put("watchExternalUpdates", person.watchExternalUpdates());
    return fields;
  }

  public static Map<String, Object> of(Team team) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", team.name());
    put(fields, "mailbox", team.mailbox());
    put(fields, "teamsWebhook", masked(team.teamsWebhook()));
    put(fields, "chatWebhook", masked(team.chatWebhook()));
    return fields;
  }

  public static Map<String, Object> of(CompanyRole role) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", role.name());
    fields.put("description", role.description());
    return fields;
  }

  /// The company's own roles that a person has.
  public static Map<String, Object> ofRoles(Collection<String> names) {
    return Map.of("companyRoles", names.stream().sorted().toList());
  }

  /// The address of a webhook without the part that lets one write to it, and a mark that tells two
  /// of them apart.
  public static @Nullable String masked(@Nullable String webhook) {
    if (webhook == null) {
      return null;
    }
    return "https://"
        + URI.create(webhook).getHost()
        + "/…"
        + Integer.toHexString(webhook.hashCode() & 0xffff);
  }

  private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
    if (value != null) {
      fields.put(name, value);
    }
  }
}
