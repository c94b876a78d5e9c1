package dev.evenhand.workflow.internal.look;

import dev.evenhand.http.Cursor;
import dev.evenhand.http.Page;
import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.TaskId;
import dev.evenhand.workflow.domain.document.TaskType;
import dev.evenhand.workflow.internal.run.Stores;
import dev.evenhand.workflow.internal.store.ErrorStatus;
import dev.evenhand.workflow.internal.store.StoredError;
import dev.evenhand.workflow.internal.store.StoredInstance;
import dev.evenhand.workflow.internal.store.StoredTask;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tasks and errors of the current company, each with its instance.
@Service
@Transactional(readOnly = true)
public class Looking {
  private final LookTable table;
  private final Stores stores;

  Looking(LookTable table, Stores stores) {
    this.table = table;
    this.stores = stores;
  }

  /// A task in a list, with its instance.
  public record Task(StoredTask task, StoredInstance instance) {}

  /// An error in a list, with its instance.
  ///
  /// @param task null when it is about none
  public record Trouble(StoredError error, StoredInstance instance, @Nullable StoredTask task) {}

  public Page<Task> tasks(TaskFilter filter, @Nullable Cursor after, int most) {
    var page = table.tasks(filter, after, most);
    var instances = instances(page.items().stream().map(StoredTask::instance).toList());
    var called =
        table.tasks(page.items().stream().filter(Looking::isCall).map(StoredTask::id).toList());
    return page.map(
        task -> new Task(called.getOrDefault(task.id(), task), known(instances, task.instance())));
  }

  /// When a service is called next is shown. With a form, nothing that is next is.
  private static boolean isCall(StoredTask task) {
    return task.type() != TaskType.FORM && !task.status().isOver();
  }

  public Optional<Task> task(TaskId id) {
    return stores
        .tasks()
        .find(id)
        .map(task -> new Task(task, stores.instances().find(task.instance()).orElseThrow()));
  }

  public Page<Trouble> errors(Set<ErrorStatus> statuses, @Nullable Cursor after, int most) {
    var page = table.errors(statuses, after, most);
    var instances = instances(page.items().stream().map(StoredError::instance).toList());
    var tasks = tasks(page.items());
    return page.map(error -> trouble(error, known(instances, error.instance()), tasks));
  }

  /// The errors of one instance, oldest first.
  public List<Trouble> errors(InstanceId instance) {
    return stores
        .instances()
        .find(instance)
        .map(stored -> {
          var errors = stores.errors().of(instance);
          var tasks = tasks(errors);
          return errors.stream().map(error -> trouble(error, stored, tasks)).toList();
        })
        .orElse(List.of());
  }

  public Optional<Trouble> error(UUID id) {
    return stores
        .errors()
        .find(id)
        .map(error ->
            trouble(
                error,
                stores.instances().find(error.instance()).orElseThrow(),
                tasks(List.of(error))));
  }

  private static Trouble trouble(
      StoredError error, StoredInstance instance, Map<TaskId, StoredTask> tasks) {
    var task = error.task();
    return new Trouble(error, instance, task == null ? null : tasks.get(task));
  }

  private Map<TaskId, StoredTask> tasks(List<StoredError> errors) {
    return table.tasks(errors.stream().flatMap(error -> Stream.ofNullable(error.task())).toList());
  }

  private Map<InstanceId, StoredInstance> instances(List<InstanceId> ids) {
    return stores.instances().all(Set.copyOf(ids)).stream()
        .collect(Collectors.toMap(StoredInstance::id, Function.identity()));
  }

  private static StoredInstance known(Map<InstanceId, StoredInstance> instances, InstanceId id) {
    var found = instances.get(id);
    if (found == null) {
      throw new IllegalStateException("Expected instance " + id + " to be there.");
    }
    return found;
  }
}
