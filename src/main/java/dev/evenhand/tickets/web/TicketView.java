package dev.evenhand.tickets.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.evenhand.http.Word;
import dev.evenhand.workflow.TaskStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A ticket, with how far it is.
///
/// @param data what was filled in
/// @param schema JSON Schema of what was filled in
/// @param fields those of the workflow as they are now; only for those who may look at all tickets
/// @param document the workflow it runs by, for drawing it
/// @param stuck at how many places it stands still until somebody mends them
/// @param errors how many errors of it are open
/// @param steps the tasks that were opened, in order
/// @param mayRepair whether the reader may hold it, give it up and set its fields
/// @param version for `If-Match`
record TicketView(
    TicketRow ticket,
    UUID versionId,
    UUID instanceId,
    Map<String, @Nullable Object> data,
    Map<String, @Nullable Object> schema,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, @Nullable Object> fields,
    Map<String, @Nullable Object> document,
    int stuck,
    int errors,
    List<TicketStep> steps,
    boolean mayRepair,
    int version) {

  /// One task that was opened.
  ///
  /// @param taken names of the transitions that were followed after it, such as `edit->check`
  /// @param nextAt when it is tried again by itself, or an answer is waited for no longer
  record TicketStep(
      UUID id,
      int number,
      String key,
      String title,
      String type,
      Word<TaskStatus> status,
      @Nullable TicketPerson holder,
      Instant createdAt,
      @Nullable Instant startedAt,
      @Nullable Instant completedAt,
      @Nullable TicketPerson completedBy,
      boolean skipped,
      int failures,
      @Nullable String taken,
      @Nullable Instant nextAt) {}
}
