package dev.evenhand.workflow.internal.run;

import dev.evenhand.workflow.internal.store.ErrorTable;
import dev.evenhand.workflow.internal.store.InstanceTable;
import dev.evenhand.workflow.internal.store.TaskTable;
import org.springframework.stereotype.Component;

/// Where instances, their tasks and errors are kept.
@Component
public record Stores(InstanceTable instances, TaskTable tasks, ErrorTable errors) {}
