package dev.evenhand.cases.web.look;

import dev.evenhand.cases.internal.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A change in the life of a case.
///
/// @param person who had it then; null for nobody
/// @param from who had it before
/// @param mode `auto`, `auto-reassign`, `manual`, `claim`, `import`, `wait`, `release`, `complete`
///   or `reopen`
/// @param by name of who did it
/// @param byId null when Evenhand did
record TurnView(
    int seq,
    Instant at,
    @Nullable PersonRef person,
    @Nullable PersonRef from,
    String mode,
    String by,
    @Nullable UUID byId,
    String comment,
    @Nullable UUID decisionId) {}
