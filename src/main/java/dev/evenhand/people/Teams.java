package dev.evenhand.people;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The teams of the current company.
public interface Teams {
  /// The team every company has.
  String GLOBAL = "global";

  /// A team that is not deleted.
  Optional<Team> find(TeamId id);

  /// All teams that are not deleted, by name.
  List<Team> all();

  /// Adds a team.
  TeamResult create(NewTeam team, Actor by);

  /// Makes the team as wanted, if it is still of the version that `wanted` was made from.
  TeamResult change(Team wanted, Actor by);

  /// Deletes a team without members.
  TeamResult delete(TeamId id, Actor by);

  /// A team to be created, see [Team].
  record NewTeam(
      String name,
      @Nullable String mailbox,
      @Nullable String teamsWebhook,
      @Nullable String chatWebhook) {
    /// A team without addresses.
    public static NewTeam named(String name) {
      return new NewTeam(name, null, null, null);
    }

    /// The team itself.
    public Team as(TeamId id, long version) {
      return new Team(id, name, mailbox, teamsWebhook, chatWebhook, version);
    }
  }

  /// How an attempt to create, change or delete a team ended.
  sealed interface TeamResult {
    /// It is done; the team as it is now.
    record Done(Team team) implements TeamResult {}

    /// It is not done, and this is why.
    sealed interface Refusal extends TeamResult {}

    record NoSuchTeam() implements Refusal {}

    /// The actor may not do it.
    ///
    /// @param because a sentence for the person who tried
    record NotAllowed(String because) implements Refusal {}

    /// Somebody else was faster; look again.
    record ChangedMeanwhile() implements Refusal {}

    record NameTaken(String name) implements Refusal {}

    /// A team is deleted after its last member left.
    record HasMembers(List<Person> members) implements Refusal {}
  }
}
