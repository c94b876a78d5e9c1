package dev.evenhand.workflow.web.run;

import dev.evenhand.http.Word;
import dev.evenhand.workflow.InstanceStatus;
import dev.evenhand.workflow.domain.run.RunError;
import dev.evenhand.workflow.internal.store.ErrorStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why a ticket does not go on by itself.
///
/// @param ticket what people call the ticket
/// @param task key of the task it is about; null when it is about none
/// @param detail more about it, such as what a service answered
/// @param isOpen whether it still keeps something from going on
/// @param canSkip whether the ticket could go on without the task
/// @param mayRepair whether the reader may try again, go on without the task and note what was done
/// @param times how often it came up
public record TicketErrorView(
    UUID id,
    String ticket,
    UUID instanceId,
    String about,
    Word<InstanceStatus> ticketStatus,
    @Nullable UUID taskId,
    @Nullable String task,
    Word<RunError.Type> type,
    String message,
    String detail,
    Word<ErrorStatus> status,
    String notes,
    boolean isOpen,
    boolean canSkip,
    boolean mayRepair,
    int times,
    Instant createdAt,
    Instant changedAt,
    int version) {}
