package dev.evenhand.work.internal.decision;

import dev.evenhand.jobs.Routine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Makes room for the decisions of this month and the next before anybody decides in them.
@Component
class DecisionMonths implements Routine {
  private final DecisionTable decisions;
  private final Clock clock;

  DecisionMonths(DecisionTable decisions, Clock clock) {
    this.decisions = decisions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "make-room-for-decisions";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(12);
  }

  /// At each start too: nobody decides before the first run.
  @Override
  @EventListener(ContextRefreshedEvent.class)
  public void run() {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    decisions.makeMonth(today);
    decisions.makeMonth(today.plusMonths(1));
  }
}
