package dev.evenhand.roster.internal.run;

import dev.evenhand.people.Actor;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.PlanningRun.Asked;
import dev.evenhand.roster.domain.run.PlanningRun.Effort;
import dev.evenhand.roster.domain.run.PlanningRun.Kind;
import dev.evenhand.roster.domain.run.PlanningRun.Standing;
import dev.evenhand.roster.domain.run.PlanningRun.State;
import dev.evenhand.roster.domain.run.RunMessage;
import dev.evenhand.roster.domain.run.RunResult;
import dev.evenhand.roster.internal.RosterNews;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Begins runs, and stops, continues and discards them.
@Service
@Transactional
public class RunDesk {
  private static final int MOST = 6;

  private final RunTable table;
  private final RunBeginning beginning;
  private final RosterNews news;
  private final RunOrders orders;
  private final Clock clock;

  RunDesk(RunTable table, RunBeginning beginning, RosterNews news, RunOrders orders, Clock clock) {
    this.table = table;
    this.beginning = beginning;
    this.news = news;
    this.orders = orders;
    this.clock = clock;
  }

  public RunResult begin(RunWish wish) {
    return begin(Kind.PLAN, wish, () -> beginning.prepare(wish));
  }

  /// Begins to look for how what is in force in a week can be mended.
  public RunResult repair(LocalDate monday, Effort effort) {
    var wish = RunWish.of(monday, effort, false);
    return begin(Kind.REPAIR, wish, () -> beginning.prepareRepair(monday));
  }

  private RunResult begin(Kind kind, RunWish wish, Supplier<RunBeginning.Prepared> preparing) {
    if (!Powers.mayPlan(Actor.current())) {
      return new RunResult.NotAllowed(Powers.PLANNERS_ONLY);
    }
    table.lockBeginnings();
    if (table.underWay() >= MOST) {
      return new RunResult.TooMany(MOST);
    }
    return switch (preparing.get()) {
      case RunBeginning.Prepared.Ready ready -> begin(kind, wish, ready);
      case RunBeginning.Prepared.Not(var why) -> why;
    };
  }

  private RunResult begin(Kind kind, RunWish wish, RunBeginning.Prepared.Ready ready) {
    var actor = Actor.current();
    var run =
        new PlanningRun(
            orders.newRun(),
            kind,
            wish.week().monday(),
            wish.effort(),
            State.WAITING,
            new Standing(ready.cost(), null, false),
            RunMessage.NONE,
            ready.seen(),
            wish.isAutomatic(),
            ready.begunWith(),
            new Asked(actor.person(), actor.name(), clock.instant(), null, null),
            0);
    var errand = orders.newErrand();
    table.insert(run, ready.documents(), errand);
    orders.order(run.id(), errand);
    news.created(RosterNews.of(run), facts(run));
    return new RunResult.Done(run);
  }

  private static Map<String, Object> facts(PlanningRun run) {
    return Map.of(
        "seconds", run.effort().seconds(),
        "kind", run.kind().word(),
        "begunWith", run.begunWith().word());
  }

  public RunResult stop(PlanningRun.Id id) {
    return act(id, "stopped", run -> table.wantStop(run.id(), clock.instant()));
  }

  public RunResult goOn(PlanningRun.Id id, int moreSeconds) {
    return act(id, "continued", run -> goOn(run, moreSeconds));
  }

  private boolean goOn(PlanningRun run, int moreSeconds) {
    var errand = orders.newErrand();
    if (!table.goOn(run.id(), moreSeconds, errand)) {
      return false;
    }
    orders.order(run.id(), errand);
    return true;
  }

  public RunResult discard(PlanningRun.Id id) {
    return act(id, "discarded", run -> table.discard(run.id(), clock.instant()));
  }

  private RunResult act(PlanningRun.Id id, String action, Predicate<PlanningRun> step) {
    if (!Powers.mayPlan(Actor.current())) {
      return new RunResult.NotAllowed(Powers.PLANNERS_ONLY);
    }
    var run = table.find(id).orElse(null);
    if (run == null) {
      return new RunResult.NoSuchRun();
    }
    if (!step.test(run)) {
      return new RunResult.InAnotherState(run.state());
    }
    news.done(action, RosterNews.of(run), Map.of());
    return table.find(id).<RunResult>map(RunResult.Done::new).orElseGet(RunResult.NoSuchRun::new);
  }
}
