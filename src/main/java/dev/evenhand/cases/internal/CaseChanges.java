package dev.evenhand.cases.internal;

import static dev.evenhand.http.FaultKind.MISSING;

import dev.evenhand.cases.domain.CaseFacts;
import dev.evenhand.cases.domain.CaseResult;
import dev.evenhand.cases.domain.CaseResult.NoSuchCase;
import dev.evenhand.cases.domain.CaseResult.Unfit;
import dev.evenhand.cases.domain.HandOutWish;
import dev.evenhand.cases.internal.Resolving.Understood;
import dev.evenhand.people.Actor;
import dev.evenhand.work.Priority;
import dev.evenhand.work.Queue;
import dev.evenhand.work.Queues;
import dev.evenhand.work.Work;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkAsk.Target;
import dev.evenhand.work.WorkItem;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.work.WorkItems;
import dev.evenhand.work.WorkResult;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Changes cases that are there, for those who may.
@Service
public class CaseChanges {
  private final Work work;
  private final WorkItems items;
  private final Queues queues;
  private final Resolving resolving;

  CaseChanges(Work work, WorkItems items, Queues queues, Resolving resolving) {
    this.work = work;
    this.items = items;
    this.queues = queues;
    this.resolving = resolving;
  }

  /// What shall be different; null where nothing shall.
  public record Edit(
      @Nullable Priority priority,
      @Nullable String accountName,
      @Nullable String subject,
      @Nullable String comments) {}

  /// Hands a case out, or gives it to somebody.
  public CaseResult assign(WorkItemId id, HandOutWish how, @Nullable String request) {
    return switch (resolving.act(how)) {
      case Understood.Not(var because) -> because;
      case Understood.Ready(var act) ->
          forSupporters(id, item -> ask(item, act, how.comment(), request));
    };
  }

  /// Puts a case back.
  public CaseResult unassign(WorkItemId id, String comment) {
    return forThoseConcerned(id, item -> ask(item, new Act.Release(), comment, null));
  }

  public CaseResult complete(WorkItemId id, String comment) {
    return forThoseConcerned(id, item -> ask(item, new Act.Complete(), comment, null));
  }

  public CaseResult reopen(WorkItemId id, String comment) {
    return forThoseConcerned(id, item -> ask(item, new Act.Reopen(), comment, null));
  }

  /// Changes the facts of a case, if it is still of the version that was seen.
  public CaseResult edit(WorkItemId id, Edit edit, long seen) {
    return forThoseConcerned(
        id,
        item -> {
          var old = CaseFacts.of(item.attributes());
          var facts =
              new CaseFacts(
                  edit.accountName() == null ? old.accountName() : edit.accountName(),
                  edit.subject() == null ? old.subject() : edit.subject(),
                  edit.comments() == null ? old.comments() : edit.comments(),
                  old.source(),
                  old.handledBy());
          var priority = edit.priority() == null ? item.priority() : edit.priority();
          var version = Math.clamp(seen, -1, Integer.MAX_VALUE);
          return new WorkAsk(
              new Target.Known(item.id(), version),
              new Act.Edit(priority, facts.attributes()),
              Actor.current(),
              "",
              null,
              null);
        });
  }

  /// Whether the actor may let the queue's cases be handed out, or holds this one.
  public boolean isConcerned(Actor actor, WorkItem item) {
    return queues.mayHandOut(actor, item.queue())
        || actor.findPerson().filter(who -> who.equals(item.holder())).isPresent();
  }

  private CaseResult forSupporters(WorkItemId id, Function<WorkItem, WorkAsk> ask) {
    var item = find(id);
    if (item == null) {
      return new NoSuchCase();
    }
    return queues.mayHandOut(Actor.current(), item.queue())
        ? answer(ask.apply(item))
        : notAllowed(item);
  }

  private CaseResult forThoseConcerned(WorkItemId id, Function<WorkItem, WorkAsk> ask) {
    var item = find(id);
    if (item == null) {
      return new NoSuchCase();
    }
    return isConcerned(Actor.current(), item) ? answer(ask.apply(item)) : notAllowed(item);
  }

  private CaseResult answer(WorkAsk ask) {
    return switch (work.ask(ask).join()) {
      case WorkResult.Done done -> new CaseResult.Done(done);
      case WorkResult.Refused(var why, _) when why == WorkResult.Refusal.COMMENT_MISSING ->
          new Unfit("comment", MISSING.of());
      case WorkResult.Refused refused -> new CaseResult.Declined(refused);
    };
  }

  private CaseResult notAllowed(WorkItem item) {
    return queues
        .find(item.queue())
        .map((Queue queue) -> (CaseResult) Resolving.notAllowed(queue))
        .orElseGet(NoSuchCase::new);
  }

  private @Nullable WorkItem find(WorkItemId id) {
    return items
        .find(id)
        .map(WorkItems.Seen::item)
        .filter(item -> item.kind().equals(CaseFacts.KIND))
        .orElse(null);
  }

  private static WorkAsk ask(WorkItem item, Act act, String comment, @Nullable String request) {
    return new WorkAsk(
        new Target.Known(item.id(), null), act, Actor.current(), comment, request, null);
  }
}
