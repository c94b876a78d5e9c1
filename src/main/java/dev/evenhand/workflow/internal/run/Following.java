package dev.evenhand.workflow.internal.run;

import dev.evenhand.storage.Ids;
import dev.evenhand.workflow.TaskId;
import dev.evenhand.workflow.domain.document.Definition;
import dev.evenhand.workflow.domain.document.Transition;
import dev.evenhand.workflow.domain.run.Advance;
import dev.evenhand.workflow.domain.run.Engine;
import dev.evenhand.workflow.domain.run.Instance;
import dev.evenhand.workflow.domain.run.Next;
import dev.evenhand.workflow.domain.run.RunError;
import dev.evenhand.workflow.internal.store.StoredError;
import dev.evenhand.workflow.internal.store.StoredInstance;
import dev.evenhand.workflow.internal.store.StoredTask;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What follows in one instance, worked out before anything of it is stored.
public final class Following {
  private final StoredInstance stored;
  private final Definition definition;
  private final Engine engine;
  private final Ids ids;
  private final Instant now;
  private final Map<Integer, StoredTask> open = new LinkedHashMap<>();
  private final Map<TaskId, StoredTask> changed = new LinkedHashMap<>();
  private final List<StoredTask> opened = new ArrayList<>();
  private final List<StoredError> errors = new ArrayList<>();
  private final List<TaskId> mended = new ArrayList<>();
  private Instance instance;

  /// @param tasks those from which something is still to follow
  public Following(
      StoredInstance stored, List<StoredTask> tasks, Definition definition, Ids ids, Instant now) {
    this.stored = stored;
    this.definition = definition;
    this.ids = ids;
    this.now = now;
    engine = new Engine(definition);
    tasks.forEach(task -> open.put(task.number(), task));
    instance = stored.with(tasks.stream().map(StoredTask::open).toList());
  }

  /// Whether anything is to follow; nothing is where another process was faster.
  public boolean isDue() {
    return stored.beginAt() != null
        || open.values().stream().anyMatch(task -> task.state().next() == Next.ADVANCE);
  }

  /// Begins it, if it is to be begun, and follows every task that is done.
  public Following all() {
    if (stored.beginAt() != null) {
      take(engine.begin(stored.data()), null);
    }
    open.values().stream()
        .filter(task -> task.state().next() == Next.ADVANCE)
        .toList()
        .forEach(this::follow);
    return this;
  }

  /// Tries once more where it stood still.
  public Following again(RunError.Branch branch) {
    take(engine.again(instance, branch), null);
    return this;
  }

  /// Goes on without the task that it could not be given.
  public Following without(RunError.Branch branch) {
    take(engine.without(instance, branch), null);
    return this;
  }

  private void follow(StoredTask task) {
    var advance = engine.advance(instance, task.open(), task.state().outcome());
    var failed = advance.instance().find(task.number()).isPresent();
    var state = failed ? task.state().failing(null) : task.state().followed(names(advance.taken()));
    changed.put(task.id(), task.with(state));
    if (!failed && task.state().failures() > 0) {
      mended.add(task.id());
    }
    take(advance, task);
  }

  private void take(Advance advance, @Nullable StoredTask task) {
    instance = advance.instance();
    for (var error : advance.errors()) {
      var of = task == null ? null : task.id();
      errors.add(StoredError.of(ids.next(), stored.id(), of, error, "", now));
    }
    for (var one : advance.opened()) {
      var type = definition.task(one.task()).type();
      opened.add(StoredTask.opened(new TaskId(ids.next()), stored, one, type, now));
    }
  }

  private static @Nullable String names(List<Transition> taken) {
    return taken.isEmpty()
        ? null
        : taken.stream().map(Transition::name).collect(Collectors.joining(", "));
  }

  /// The instance as it was.
  public StoredInstance before() {
    return stored;
  }

  /// The instance as it is then.
  public StoredInstance after() {
    return stored.after(instance, now);
  }

  /// The tasks that are not as they were.
  public List<StoredTask> changed() {
    return List.copyOf(changed.values());
  }

  /// The tasks that are new.
  public List<StoredTask> opened() {
    return List.copyOf(opened);
  }

  /// What kept it from going on.
  public List<StoredError> errors() {
    return List.copyOf(errors);
  }

  /// The tasks that had failed, and have not now.
  public List<TaskId> mended() {
    return List.copyOf(mended);
  }
}
