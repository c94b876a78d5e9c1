package dev.evenhand.people.web;

import dev.evenhand.people.Team;
import dev.evenhand.people.domain.Portrait;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A team, as one who is signed in may see it; webhooks are shown in full to who may change them.
record TeamView(
    UUID id,
    String name,
    @Nullable String mailbox,
    @Nullable String teamsWebhook,
    @Nullable String chatWebhook,
    int members,
    long version,
    boolean mayEdit) {
  static TeamView of(Team team, int members, boolean mayEdit) {
    return new TeamView(
        team.id().value(),
        team.name(),
        team.mailbox(),
        mayEdit ? team.teamsWebhook() : Portrait.masked(team.teamsWebhook()),
        mayEdit ? team.chatWebhook() : Portrait.masked(team.chatWebhook()),
        members,
        team.version(),
        mayEdit);
  }
}
