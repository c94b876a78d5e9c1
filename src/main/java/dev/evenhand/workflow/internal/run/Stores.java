package dev.evenhand.workflow.internal.run;

import dev.evenhand.workflow.internal.store.CompletionTable;
import dev.evenhand.workflow.internal.store.ErrorTable;
import dev.evenhand.workflow.internal.store.InstanceTable;
import dev.evenhand.workflow.internal.store.NextTable;
import dev.evenhand.workflow.internal.store.TaskTable;
import org.springframework.stereotype.Component;

/// Where instances, their tasks, what is next for these, and errors are kept.
@Component
public record Stores(
    InstanceTable instances,
    TaskTable tasks,
    CompletionTable completions,
    NextTable next,
    ErrorTable errors) {}
