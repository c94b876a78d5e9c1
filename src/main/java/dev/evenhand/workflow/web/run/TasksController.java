package dev.evenhand.workflow.web.run;

import static dev.evenhand.http.FaultKind.NOT_AN_ID;

import dev.evenhand.http.Cursor;
import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Versions;
import dev.evenhand.http.Word;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.people.Role;
import dev.evenhand.work.Decisions;
import dev.evenhand.work.Decisions.DecisionView;
import dev.evenhand.workflow.TaskId;
import dev.evenhand.workflow.TaskStatus;
import dev.evenhand.workflow.internal.act.Powers;
import dev.evenhand.workflow.internal.look.Looking;
import dev.evenhand.workflow.internal.look.TaskFilter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Tasks to look at.
@RestController
@RequestMapping("/api/tasks")
class TasksController {
  private static final String ME = "me";

  private final Looking looking;
  private final TaskViews views;
  private final Decisions decisions;

  TasksController(Looking looking, TaskViews views, Decisions decisions) {
    this.looking = looking;
    this.views = views;
    this.decisions = decisions;
  }

  /// Tasks, the newest first.
  ///
  /// @param holder `me`, or the id of a person; everybody's only for those who may look at all
  /// @param ticket what people call a ticket
  @GetMapping
  Page<TaskRow> list(
      @RequestParam(required = false) @Nullable List<Word<TaskStatus>> status,
      @RequestParam(required = false) @Nullable String holder,
      @RequestParam(required = false) @Nullable String ticket,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    var fields = new Fields();
    var most = fields.number("limit", limit, 50, 1, 200);
    var statuses = statuses(status, fields);
    fields.check();
    var who = holder(holder);
    if (who == null || !who.equals(Actor.current().person())) {
      RunRefusals.onlyLookers();
    }
    var filter = new TaskFilter(statuses, who, ticket == null ? "" : ticket.strip());
    var page = looking.tasks(filter, Cursor.read(cursor), most);
    return new Page<>(
        views.rows(page.items()), page.next(), page.total(), page.totalIsLowerBound());
  }

  /// One task, for whoever has it, had it, could have it, or may look at all.
  @GetMapping("/{id}")
  ResponseEntity<TaskView> get(@PathVariable UUID id) {
    var found = looking.task(new TaskId(id)).orElseThrow(() -> Refused.notFound("task"));
    if (!maySee(found)) {
      throw Refused.forbidden("Only people who do tasks may look at this one.");
    }
    var view = views.view(found);
    return ResponseEntity.ok().eTag(Versions.tag(view.version())).body(view);
  }

  /// Why it was handed to whom, the newest first; also for whoever submitted its ticket.
  @GetMapping("/{id}/decisions")
  Page<DecisionView> decisions(@PathVariable UUID id) {
    var found = looking.task(new TaskId(id)).orElseThrow(() -> Refused.notFound("task"));
    if (!maySee(found) && !found.instance().startedBy().equals(Actor.current().person())) {
      throw Refused.forbidden("Only people who do tasks may look at this one.");
    }
    var item = found.task().item();
    return Page.of(item == null ? List.of() : decisions.of(item));
  }

  private static boolean maySee(Looking.Task found) {
    var actor = Actor.current();
    var person = actor.person();
    return Powers.mayLook(actor)
        || actor.has(Role.TASK_WORKER)
        || (person != null
            && (person.equals(found.task().holder())
                || person.equals(found.task().state().completedBy())));
  }

  private static Set<TaskStatus> statuses(@Nullable List<Word<TaskStatus>> words, Fields fields) {
    var statuses = new HashSet<TaskStatus>();
    for (var word : words == null ? List.<Word<TaskStatus>>of() : words) {
      statuses.add(fields.choice("status", word, TaskStatus.OPEN));
    }
    return statuses;
  }

  private static @Nullable PersonId holder(@Nullable String holder) {
    if (holder == null || holder.isBlank()) {
      return null;
    }
    if (holder.equals(ME)) {
      return Actor.current().person();
    }
    try {
      return new PersonId(UUID.fromString(holder));
    } catch (IllegalArgumentException e) {
      throw new InvalidInput("holder", NOT_AN_ID.of(holder));
    }
  }
}
