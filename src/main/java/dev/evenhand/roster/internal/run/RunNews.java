package dev.evenhand.roster.internal.run;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.RosterTold;
import dev.evenhand.roster.RosterTold.Kind;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.RunMessage;
import dev.evenhand.roster.internal.Planners;
import dev.evenhand.roster.internal.RosterNews;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Tells of runs that are over: open pages, the audit, and whoever waits for them.
@Component
public class RunNews {
  private final RunTable table;
  private final RosterNews news;
  private final Planners planners;
  private final Clock clock;

  RunNews(RunTable table, RosterNews news, Planners planners, Clock clock) {
    this.table = table;
    this.news = news;
    this.planners = planners;
    this.clock = clock;
  }

  /// In the transaction that ends the run.
  void over(PlanningRun.Id id) {
    table
        .find(id)
        .ifPresent(run -> {
          news.done(
              run.state().word(), RosterNews.of(run), Map.of("message", run.message().code()));
          switch (run.state()) {
            case ENDED -> {
              if (!run.isAutomatic()) {
                tell(run, Kind.RUN_ENDED, starter(run));
              }
            }
            case FAILED ->
                tell(run, Kind.RUN_FAILED, run.isAutomatic() ? planners.all() : starter(run));
            case WAITING, RUNNING, STOPPED, DISCARDED -> {}
          }
          news.tell(new RunEnded(Tenancy.current(), id.value()));
        });
  }

  /// The weekly run was published.
  public void published(PlanningRun run) {
    tell(run, Kind.RUN_PUBLISHED, planners.all());
  }

  /// The weekly run was not published, and why; the second time changes nothing.
  public void blocked(PlanningRun run, RunMessage message) {
    if (table.say(run.id(), message)) {
      news.done("blocked", RosterNews.of(run), facts(message));
      tell(run, Kind.RUN_BLOCKED, planners.all());
    }
  }

  /// The turns of a message in the words of the audit.
  private static Map<String, Object> facts(RunMessage message) {
    return message.args().get("turns") instanceof List<?> turns
        ? Map.of("message", message.code(), "turns", turns.stream().map(String::valueOf).toList())
        : Map.of("message", message.code());
  }

  private void tell(PlanningRun run, Kind kind, List<PersonId> people) {
    int seq = (int) (run.version() % Integer.MAX_VALUE);
    news.tell(
        new RosterTold(
            Tenancy.current(), clock.instant(), kind, run.id().value(), seq, run.week(), people));
  }

  private static List<PersonId> starter(PlanningRun run) {
    var by = run.asked().by();
    return by == null ? List.of() : List.of(by);
  }
}
