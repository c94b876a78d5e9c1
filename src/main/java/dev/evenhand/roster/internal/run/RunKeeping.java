package dev.evenhand.roster.internal.run;

import dev.evenhand.company.Companies;
import dev.evenhand.roster.domain.run.PlanningRun.Point;
import dev.evenhand.roster.internal.run.RunHoldTable.Close;
import dev.evenhand.roster.internal.run.RunHoldTable.Idle;
import dev.evenhand.roster.internal.run.RunHoldTable.Taken;
import dev.evenhand.storage.Ids;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes hold of runs for this process, and keeps what it finds.
@Component
class RunKeeping {
  private static final Duration HOLD = Duration.ofSeconds(30);
  private final RunHoldTable table;
  private final Companies companies;
  private final RunNews news;
  private final Clock clock;
  private final UUID me;

  RunKeeping(RunHoldTable table, Companies companies, RunNews news, Ids ids, Clock clock) {
    this.table = table;
    this.companies = companies;
    this.news = news;
    this.clock = clock;
    this.me = ids.next();
  }

  Optional<Taken> take(Idle idle) {
    var now = clock.instant();
    return companies.transact(idle.company(), () -> table.take(idle.id(), me, now, now.plus(HOLD)));
  }

  /// See [RunHoldTable#renew].
  Optional<Boolean> renew(Idle idle, long spentMillis) {
    var until = clock.instant().plus(HOLD);
    return companies.transact(idle.company(), () -> table.renew(idle.id(), me, spentMillis, until));
  }

  void better(Idle idle, String best, long cost, Point point) {
    companies.transact(
        idle.company(),
        () -> {
          if (table.better(idle.id(), me, best, cost)) {
            table.point(idle.id(), me, point);
          }
        });
  }

  void raised(Idle idle, Point point) {
    companies.transact(idle.company(), () -> table.point(idle.id(), me, point));
  }

  void end(Idle idle, Close close) {
    companies.transact(
        idle.company(),
        () -> {
          if (table.end(idle.id(), me, close, clock.instant())) {
            news.over(idle.id());
          }
        });
  }

  void leave(Idle idle) {
    companies.transact(idle.company(), () -> table.leave(idle.id(), me));
  }
}
