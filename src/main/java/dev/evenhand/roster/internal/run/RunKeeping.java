package dev.evenhand.roster.internal.run;

import dev.evenhand.company.Companies;
import dev.evenhand.roster.domain.run.PlanningRun.Point;
import dev.evenhand.roster.internal.run.RunHoldTable.Close;
import dev.evenhand.roster.internal.run.RunHoldTable.Hold;
import dev.evenhand.roster.internal.run.RunHoldTable.Taken;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Takes hold of runs, and keeps what is found; each step in a transaction of its own.
@Component
class RunKeeping {
  private final RunHoldTable table;
  private final Companies companies;
  private final RunNews news;
  private final Clock clock;

  RunKeeping(RunHoldTable table, Companies companies, RunNews news, Clock clock) {
    this.table = table;
    this.companies = companies;
    this.news = news;
    this.clock = clock;
  }

  Optional<Taken> take(Hold hold) {
    return companies.transact(hold.company(), () -> table.take(hold, clock.instant()));
  }

  /// See [RunHoldTable#spend].
  Optional<Boolean> spend(Hold hold, long spentMillis) {
    return companies.transact(hold.company(), () -> table.spend(hold, spentMillis));
  }

  void better(Hold hold, String best, long cost, Point point) {
    companies.transact(
        hold.company(),
        () -> {
          if (table.better(hold, best, cost)) {
            table.point(hold, point);
          }
        });
  }

  void raised(Hold hold, Point point) {
    companies.transact(hold.company(), () -> table.point(hold, point));
  }

  void end(Hold hold, Close close) {
    companies.transact(
        hold.company(),
        () -> {
          if (table.end(hold, close, clock.instant())) {
            news.over(hold.run());
          }
        });
  }

  void leave(Hold hold) {
    companies.transact(hold.company(), () -> table.leave(hold));
  }
}
