package dev.evenhand.cases.internal.runs;

import dev.evenhand.availability.Availability;
import dev.evenhand.cases.domain.imports.ImportPlan;
import dev.evenhand.cases.domain.imports.ImportPlan.Mode;
import dev.evenhand.cases.internal.imports.Names;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads what a replay has to know of people's hours.
@Component
class Foresight {
  private final Queues queues;
  private final Availability availability;
  private final Clock clock;

  Foresight(Queues queues, Availability availability, Clock clock) {
    this.queues = queues;
    this.availability = availability;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Chances chances(ImportPlan plan, Names names) {
    var now = clock.instant();
    if (plan.mode() != Mode.REPLAY) {
      return Chances.none(now);
    }
    var named = names.queues().values().stream().map(QueueId::new).toList();
    return Chances.of(named, queues, availability, now);
  }
}
