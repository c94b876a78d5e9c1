package dev.evenhand.workflow.internal.run.hub;

import dev.evenhand.people.Actor;
import dev.evenhand.work.Priority;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkAsk.Into;
import dev.evenhand.work.WorkAsk.Target;
import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.domain.document.Definition;
import dev.evenhand.workflow.domain.document.Executors;
import dev.evenhand.workflow.domain.document.TaskDefinition;
import dev.evenhand.workflow.internal.run.Engines;
import dev.evenhand.workflow.internal.store.InstanceTable;
import dev.evenhand.workflow.internal.store.StoredInstance;
import dev.evenhand.workflow.internal.store.StoredTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What is asked of the hub about tasks.
@Component
class Asks {
  private final InstanceTable instances;
  private final Engines engines;
  private final TaskQueues queues;

  Asks(InstanceTable instances, Engines engines, TaskQueues queues) {
    this.instances = instances;
    this.engines = engines;
    this.queues = queues;
  }

  /// What the hub is told of a task.
  record Told(StoredTask task, WorkAsk ask) {}

  /// One ask for each task of which the hub has yet to hear.
  List<Told> of(List<StoredTask> tasks) {
    if (tasks.isEmpty()) {
      return List.of();
    }
    var ids = tasks.stream().map(StoredTask::instance).collect(Collectors.toSet());
    var known =
        instances.all(ids).stream()
            .collect(Collectors.toMap(StoredInstance::id, Function.identity()));
    var usual = queues.usual();
    var told = new ArrayList<Told>();
    for (var task : tasks) {
      told.add(new Told(task, ask(task, known, usual)));
    }
    return told;
  }

  private WorkAsk ask(StoredTask task, Map<InstanceId, StoredInstance> known, Into usual) {
    var instance = known.get(task.instance());
    if (instance == null) {
      throw new IllegalStateException("Expected the instance of task " + task.id() + ".");
    }
    var definition = engines.definition(instance);
    var form = definition.task(task.key());
    return WorkAsk.of(target(task, instance, definition, usual), act(task, form), Actor.EVENHAND);
  }

  private static Act act(StoredTask task, TaskDefinition form) {
    return switch (task.state().hub()) {
      case OPEN -> new Act.HandOut(false, !isOfSubmitter(form), null);
      case CLOSE -> new Act.Complete();
      case WITHDRAW -> new Act.Withdraw();
      case null -> throw new IllegalArgumentException("Expected something to tell of " + task.id());
    };
  }

  private static Target target(
      StoredTask task, StoredInstance instance, Definition definition, Into usual) {
    if (task.item() != null) {
      return new Target.Known(task.item(), null);
    }
    var form = definition.task(task.key());
    return new Target.Arrival(
        form.queue() == null ? usual : new Into.Called(form.queue()),
        TaskQueues.KIND,
        task.itemKey(),
        Priority.P3,
        task.createdAt(),
        facts(task, instance, definition),
        requires(form, instance));
  }

  /// What lists show of it.
  private static Map<String, String> facts(
      StoredTask task, StoredInstance instance, Definition definition) {
    return Map.of(
        "task", task.id().toString(),
        "title", definition.task(task.key()).about().title(),
        "ticket", instance.label(),
        "about", instance.about(),
        "workflow", definition.workflow().about().title());
  }

  /// What somebody must have, of these words one, to be given it.
  private static Set<String> requires(TaskDefinition form, StoredInstance instance) {
    return switch (form.executors()) {
      case Executors.WithRole(var role) -> Set.of("role:" + role.word());
      case Executors.WithCompanyRole(var roles) ->
          roles.stream()
              .map(role -> "company-role:" + role.toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet());
      case Executors.Submitter() -> Set.of("person:" + instance.startedBy());
    };
  }

  /// Whoever submitted the ticket answers whenever it suits, in shift or not.
  private static boolean isOfSubmitter(TaskDefinition form) {
    return form.executors() instanceof Executors.Submitter;
  }
}
