package dev.evenhand.workflow.internal.run.hub;

import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.company.Trip;
import dev.evenhand.work.Work;
import dev.evenhand.work.WorkItem;
import dev.evenhand.work.WorkResult;
import dev.evenhand.workflow.TaskId;
import dev.evenhand.workflow.domain.run.ForHub;
import dev.evenhand.workflow.internal.run.TaskErrors;
import dev.evenhand.workflow.internal.run.TaskErrors.NotHandedOut;
import dev.evenhand.workflow.internal.store.HubTable;
import dev.evenhand.workflow.internal.store.HubTable.Heard;
import dev.evenhand.workflow.internal.store.StoredTask;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Tells the hub of tasks: which are to be handed out, which are done or not needed any more. What
/// it was told and answered before, it answers the same way again, so that nothing is lost and
/// nothing happens twice when a process ends in between.
@Component
public class HubTelling {
  private static final int AT_ONCE = 300;

  private final Work work;
  private final HubTable hub;
  private final Asks asks;
  private final Companies companies;
  private final TaskErrors errors;

  HubTelling(Work work, HubTable hub, Asks asks, Companies companies, TaskErrors errors) {
    this.work = work;
    this.hub = hub;
    this.asks = asks;
    this.companies = companies;
    this.errors = errors;
  }

  /// Answers whether there was anything to tell that got an answer.
  public boolean run(CompanyId company) {
    var told =
        companies.transactByTrips(
            company,
            (trip, _) -> {
              var untold = hub.untold(AT_ONCE, trip);
              trip.make();
              return asks.of(untold.rows());
            });
    if (told.isEmpty()) {
      return false;
    }
    var answers =
        Tenancy.in(company, () -> work.askAll(told.stream().map(Asks.Told::ask).toList()));
    var outcome = new Outcome();
    for (int i = 0; i < answers.size(); i++) {
      outcome.take(told.get(i).task(), answers.get(i));
    }
    return companies.transactByTrips(company, (trip, _) -> note(outcome, trip));
  }

  private boolean note(Outcome outcome, Trip trip) {
    hub.heard(outcome.heard, trip);
    trip.make();
    hub.instead(outcome.notHeld, ForHub.CLOSE, ForHub.WITHDRAW);
    hub.forget(outcome.neverThere, ForHub.WITHDRAW);
    errors.notHandedOut(outcome.refused);
    return !outcome.isEmpty();
  }

  /// What came of telling.
  private static final class Outcome {
    private final List<Heard> heard = new ArrayList<>();
    private final List<TaskId> notHeld = new ArrayList<>();
    private final List<TaskId> neverThere = new ArrayList<>();
    private final List<NotHandedOut> refused = new ArrayList<>();

    void take(StoredTask task, WorkResult answer) {
      switch (answer) {
        case WorkResult.Done done -> heard.add(heard(task, done.item()));
        case WorkResult.Refused no -> takeRefusal(task, no);
      }
    }

    /// What the hub refuses was done before, or cannot be done; unless it has too much to do.
    private void takeRefusal(StoredTask task, WorkResult.Refused no) {
      var item = no.facts().item();
      switch (no.why()) {
        case BUSY, CHANGED_MEANWHILE -> {}
        case ALREADY_HELD, ALREADY_DONE, IN_ANOTHER_QUEUE -> {
          if (item != null) {
            heard.add(heard(task, item));
          }
        }
        case NOT_HELD -> notHeld.add(task.id());
        default -> {
          // What could not be handed out is nowhere to be taken back from.
          if (what(task) == ForHub.WITHDRAW) {
            neverThere.add(task.id());
          } else {
            refused.add(new NotHandedOut(task, no.why()));
          }
        }
      }
    }

    boolean isEmpty() {
      return heard.isEmpty() && notHeld.isEmpty() && neverThere.isEmpty() && refused.isEmpty();
    }
  }

  private static Heard heard(StoredTask task, WorkItem item) {
    return new Heard(task.id(), what(task), item.id(), item.holder(), item.version());
  }

  private static ForHub what(StoredTask task) {
    var what = task.state().hub();
    if (what == null) {
      throw new IllegalStateException("Expected something to tell of task " + task.id() + ".");
    }
    return what;
  }
}
