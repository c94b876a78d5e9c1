package dev.evenhand.workflow.web.run;

import dev.evenhand.http.Word;
import dev.evenhand.people.Actor;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.domain.document.TaskDefinition;
import dev.evenhand.workflow.domain.document.TaskType;
import dev.evenhand.workflow.domain.run.Next;
import dev.evenhand.workflow.internal.act.Powers;
import dev.evenhand.workflow.internal.look.Looking;
import dev.evenhand.workflow.internal.run.Engines;
import dev.evenhand.workflow.internal.store.StoredTask;
import dev.evenhand.workflow.web.run.TaskView.TaskLink;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes what readers see of tasks and errors.
@Component
class TaskViews {
  private final Engines engines;
  private final People people;

  TaskViews(Engines engines, People people) {
    this.engines = engines;
    this.people = people;
  }

  List<TaskRow> rows(List<Looking.Task> tasks) {
    var named = named(tasks);
    return tasks.stream().map(task -> row(task, named)).toList();
  }

  TaskView view(Looking.Task found) {
    var task = found.task();
    var named = named(List.of(found));
    var definition = definition(found);
    var actor = Actor.current();
    return new TaskView(
        row(found, named),
        definition.about().description(),
        definition.about().references().stream()
            .map(link -> new TaskLink(link.label(), link.description(), link.uri()))
            .toList(),
        found.instance().version().value(),
        Value.plain(task.input()),
        plain(task.state().output()),
        plain(task.draft()),
        Value.plain(definition.input().written()),
        Value.plain(definition.output().written()),
        definition.layouts().edit() != null,
        definition.layouts().display() != null,
        TaskPerson.of(task.state().completedBy(), named),
        task.state().taken(),
        mayComplete(task, actor),
        Powers.mayRepair(actor),
        task.revision());
  }

  TicketErrorView view(Looking.Trouble trouble) {
    var error = trouble.error();
    var instance = trouble.instance();
    var branch = error.error().branch();
    var missing = branch == null ? null : branch.to();
    var task = missing == null ? trouble.task() : null;
    var key = task == null ? missing : task.key();
    return new TicketErrorView(
        error.id(),
        instance.label(),
        instance.id().value(),
        instance.about(),
        Word.of(instance.status()),
        task == null ? null : task.id().value(),
        key,
        Word.of(error.error().type()),
        error.error().message(),
        error.detail(),
        Word.of(error.status()),
        error.notes(),
        error.isOpen(),
        error.isOpen() && (missing != null || (branch == null && task != null)),
        Powers.mayRepair(Actor.current()),
        error.times(),
        error.createdAt(),
        error.changedAt(),
        error.revision());
  }

  private static boolean mayComplete(StoredTask task, Actor actor) {
    return task.type() == TaskType.FORM
        && !task.status().isOver()
        && task.holder() != null
        && task.holder().equals(actor.person());
  }

  private TaskRow row(Looking.Task found, Map<PersonId, Person> named) {
    var task = found.task();
    var state = task.state();
    var item = task.item();
    return new TaskRow(
        task.id().value(),
        found.instance().label(),
        found.instance().id().value(),
        found.instance().about(),
        Word.of(found.instance().status()),
        task.number(),
        task.key(),
        definition(found).about().title(),
        task.type().name(),
        Word.of(task.status()),
        TaskPerson.of(task.holder(), named),
        item == null ? null : item.value(),
        task.createdAt(),
        state.startedAt(),
        state.completedAt(),
        state.skipped(),
        state.failures(),
        nextAt(task));
  }

  private TaskDefinition definition(Looking.Task found) {
    return engines.definition(found.instance()).task(found.task().key());
  }

  /// Who makes the request is known already.
  private Map<PersonId, Person> named(List<Looking.Task> tasks) {
    Set<PersonId> ids =
        tasks.stream()
            .flatMap(one ->
                Stream.of(
                        Optional.ofNullable(one.task().holder()),
                        Optional.ofNullable(one.task().state().completedBy()))
                    .flatMap(Optional::stream))
            .collect(Collectors.toSet());
    return Person.current()
        .filter(caller -> ids.equals(Set.of(caller.id())))
        .map(caller -> Map.of(caller.id(), caller))
        .orElseGet(() -> people.named(ids));
  }

  private static @Nullable Map<String, @Nullable Object> plain(@Nullable Entries entries) {
    return entries == null ? null : Value.plain(entries);
  }

  private static @Nullable Instant nextAt(StoredTask task) {
    var next = task.state().next();
    return next == Next.CALL || next == Next.CALLBACK ? task.state().dueAt() : null;
  }
}
