package dev.evenhand.roster.internal.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is known of somebody's secret link; not the secret.
///
/// @param lastReadAt to the hour; nothing while no calendar has read it
public record CalendarFeed(Instant createdAt, @Nullable Instant lastReadAt) {}
