package dev.evenhand.cases.internal.runs;

import static dev.evenhand.http.FaultKind.NOBODY_NAMED;
import static dev.evenhand.http.FaultKind.NO_QUEUE_OF_CASES;

import dev.evenhand.cases.domain.CaseFacts;
import dev.evenhand.cases.domain.CaseResult.Declined;
import dev.evenhand.cases.domain.imports.Entry;
import dev.evenhand.cases.domain.imports.Import;
import dev.evenhand.cases.domain.imports.ImportPlan;
import dev.evenhand.cases.domain.imports.ImportPlan.Mode;
import dev.evenhand.cases.domain.imports.RowReader;
import dev.evenhand.cases.internal.Said;
import dev.evenhand.cases.internal.Wording;
import dev.evenhand.cases.internal.imports.Names;
import dev.evenhand.cases.internal.imports.RowOutcome;
import dev.evenhand.cases.internal.imports.RowOutcome.Status;
import dev.evenhand.cases.internal.imports.RowTable.Due;
import dev.evenhand.http.Fault;
import dev.evenhand.http.FieldError;
import dev.evenhand.people.Actor;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Work;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkAsk.Into;
import dev.evenhand.work.WorkAsk.Target;
import dev.evenhand.work.WorkItem;
import dev.evenhand.work.WorkItem.State;
import dev.evenhand.work.WorkResult;
import dev.evenhand.work.WorkResult.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes rows of one import over: asks the hub, and tells what became of them. Each ask is named by
/// the import and the line, so that asking again after a crash changes nothing.
final class Taking {
  private final Import of;
  private final ImportPlan plan;
  private final Names names;
  private final Chances chances;
  private final RowReader reader;

  Taking(Import of, ImportPlan plan, Names names, Chances chances, Instant now) {
    this.of = of;
    this.plan = plan;
    this.names = names;
    this.chances = chances;
    this.reader = new RowReader(of.columns(), plan, now);
  }

  /// A row that can be asked about.
  private record Ready(Entry entry, QueueId queue, Instant at, WorkAsk ask) {}

  /// What became of the rows; empty when the hub is too busy, or closing.
  ///
  /// @param isRetry whether the rows wait already
  Optional<List<RowOutcome>> take(List<Due> rows, boolean isRetry, Work work) {
    var outcomes = new ArrayList<RowOutcome>();
    var ready = new ArrayList<Ready>();
    for (var due : rows) {
      var entry = reader.read(due.row().line(), due.row().cells()).entry();
      var queue = names.findQueue(entry.queue());
      var act = act(entry);
      if (queue.isEmpty()) {
        outcomes.add(unfit(entry, "queue", NO_QUEUE_OF_CASES.of(entry.queue())));
      } else if (act.isEmpty()) {
        var name = entry.facts().handledBy();
        outcomes.add(unfit(entry, "holder", NOBODY_NAMED.of(name)));
      } else {
        ready.add(ready(entry, queue.get(), due.at(), act.get(), isRetry));
      }
    }
    var results = work.askAll(ready.stream().map(Ready::ask).toList());
    if (isAnyBusy(results) || isAnyBusy(complete(ready, results, work))) {
      return Optional.empty();
    }
    for (int i = 0; i < results.size(); i++) {
      outcomes.add(outcome(ready.get(i), results.get(i), isRetry));
    }
    return Optional.of(outcomes);
  }

  private Ready ready(Entry entry, QueueId queue, Instant at, Act act, boolean isRetry) {
    var name = isRetry ? "/" + at.toEpochMilli() : "";
    var asOf = plan.mode() == Mode.ASSIGN ? null : asOf(entry, act, at);
    return new Ready(entry, queue, at, ask(entry, queue, act, name, asOf));
  }

  /// Who or what puts the case into somebody's hands; empty when that person is unknown.
  private Optional<Act> act(Entry entry) {
    if (plan.mode() != Mode.HISTORY) {
      return Optional.of(new Act.HandOut(false, plan.checkShift(), null));
    }
    if (entry.facts().handledBy().isEmpty()) {
      return Optional.of(new Act.Adopt(null, isToBeDone(entry)));
    }
    return names.findPerson(entry.facts().handledBy()).map(holder -> new Act.Adopt(holder, false));
  }

  private boolean isToBeDone(Entry entry) {
    return plan.completeClosed() && entry.closedAt() != null && plan.mode() != Mode.ASSIGN;
  }

  private static @Nullable Instant asOf(Entry entry, Act act, Instant at) {
    return act instanceof Act.Adopt(_, var isDone) && isDone ? entry.closedAt() : at;
  }

  private WorkAsk ask(Entry entry, QueueId queue, Act act, String name, @Nullable Instant asOf) {
    var target =
        new Target.Arrival(
            new Into.Known(queue),
            CaseFacts.KIND,
            entry.caseId(),
            entry.priority(),
            openedAt(entry),
            entry.facts().attributes());
    var comment = of.fileName() + ", line " + entry.line();
    var request = of.id() + "/" + entry.line() + name;
    return new WorkAsk(target, act, Actor.current(), comment, request, asOf);
  }

  private Instant openedAt(Entry entry) {
    return entry.openedAt() == null ? of.asked().at() : entry.openedAt();
  }

  /// Completes those that were closed; not before somebody had them.
  private List<WorkResult> complete(List<Ready> ready, List<WorkResult> results, Work work) {
    var asks = new ArrayList<WorkAsk>();
    for (int i = 0; i < results.size(); i++) {
      var one = ready.get(i);
      var closed = one.entry().closedAt();
      if (isToBeDone(one.entry())
          && closed != null
          && results.get(i) instanceof WorkResult.Done(var item, _, _, _)
          && item.state() == State.HELD) {
        var at = closed.isBefore(one.at()) ? one.at() : closed;
        asks.add(ask(one.entry(), one.queue(), new Act.Complete(), "/done", at));
      }
    }
    return work.askAll(asks);
  }

  private RowOutcome outcome(Ready row, WorkResult result, boolean isRetry) {
    int line = row.entry().line();
    return switch (result) {
      case WorkResult.Done done when done.item().state() == State.WAITING ->
          done(line, Status.WAITING, done.item(), chances.next(row.queue(), row.at()));
      case WorkResult.Done done ->
          done(
              line,
              plan.mode() == Mode.HISTORY ? Status.IMPORTED : Status.ASSIGNED,
              done.item(),
              null);
      case WorkResult.Refused(var why, var facts)
          when (why == Refusal.ALREADY_HELD || why == Refusal.ALREADY_DONE)
              && facts.item() != null ->
          done(line, isRetry ? Status.ASSIGNED : Status.REPEATED, facts.item(), null);
      case WorkResult.Refused refused ->
          RowOutcome.refused(line, new Wording(Map.of()).of(new Declined(refused)));
    };
  }

  private static RowOutcome done(
      int line, Status status, WorkItem item, @Nullable Instant retryAt) {
    return new RowOutcome(line, status, "", "", List.of(), item.id(), item.holder(), retryAt);
  }

  private static RowOutcome unfit(Entry entry, String field, Fault fault) {
    return RowOutcome.refused(entry.line(), Said.unfit(List.of(FieldError.of(field, fault))));
  }

  private static boolean isAnyBusy(List<WorkResult> results) {
    return results.stream()
        .anyMatch(
            result -> result instanceof WorkResult.Refused(var why, _) && why == Refusal.BUSY);
  }
}
