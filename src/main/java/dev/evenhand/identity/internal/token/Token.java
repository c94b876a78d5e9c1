package dev.evenhand.identity.internal.token;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of a personal token; not its text.
public record Token(
    UUID id,
    String name,
    Instant createdAt,
    @Nullable Instant lastUsedAt,
    @Nullable Instant expiresAt) {}
