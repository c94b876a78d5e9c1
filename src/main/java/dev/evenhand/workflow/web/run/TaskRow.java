package dev.evenhand.workflow.web.run;

import dev.evenhand.http.Word;
import dev.evenhand.workflow.InstanceStatus;
import dev.evenhand.workflow.TaskStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A task in a list.
///
/// @param ticket what people call its ticket
/// @param about what the ticket is about
/// @param type `FORM`, `SYNC_ACTION` or `ASYNC_ACTION`
/// @param itemId of its work in the hub; null for a service, and until the hub has it
/// @param nextAt when it is tried again by itself, or an answer is waited for no longer
public record TaskRow(
    UUID id,
    String ticket,
    UUID instanceId,
    String about,
    Word<InstanceStatus> ticketStatus,
    int number,
    String key,
    String title,
    String type,
    Word<TaskStatus> status,
    @Nullable TaskPerson holder,
    @Nullable UUID itemId,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant completedAt,
    boolean skipped,
    int failures,
    @Nullable Instant nextAt) {}
