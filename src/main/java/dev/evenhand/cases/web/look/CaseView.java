package dev.evenhand.cases.web.look;

import dev.evenhand.cases.internal.PersonRef;
import dev.evenhand.http.Word;
import dev.evenhand.work.Priority;
import dev.evenhand.work.WorkItem.Mode;
import dev.evenhand.work.WorkItem.State;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case, as everybody of its company may see it.
///
/// @param handledBy who really handled it, when it was imported from elsewhere
/// @param mayChange whether the reader may complete it, put it back or edit it
/// @param mayHandOut whether the reader may have it handed out
public record CaseView(
    UUID id,
    String caseId,
    UUID queueId,
    String queueName,
    Word<Priority> priority,
    String accountName,
    String subject,
    String comments,
    String source,
    String handledBy,
    Word<State> state,
    @Nullable PersonRef holder,
    @Nullable Instant heldSince,
    @Nullable String assignedBy,
    @Nullable Word<Mode> mode,
    Instant openedAt,
    Instant createdAt,
    @Nullable Instant doneAt,
    @Nullable UUID decisionId,
    int version,
    boolean mayChange,
    boolean mayHandOut) {}
