package dev.evenhand.people;

import org.jspecify.annotations.Nullable;

/// People who work together.
///
/// @param mailbox e-mail address that copies go to
/// @param teamsWebhook where messages to Microsoft Teams go; a secret
/// @param chatWebhook where messages to Google Chat go; a secret
public record Team(
    TeamId id,
    String name,
    @Nullable String mailbox,
    @Nullable String teamsWebhook,
    @Nullable String chatWebhook,
    long version) {}
