package dev.evenhand.cases.domain.imports;

import dev.evenhand.cases.domain.CaseFacts;
import dev.evenhand.work.Priority;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A row of a table, understood.
///
/// @param queue name of the queue
/// @param person name of somebody who shall be among the people; may be empty
public record Entry(
    int line,
    String caseId,
    String queue,
    Priority priority,
    CaseFacts facts,
    @Nullable Instant openedAt,
    @Nullable Instant closedAt,
    String person) {}
