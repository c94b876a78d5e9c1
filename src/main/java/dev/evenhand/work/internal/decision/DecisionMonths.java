package dev.evenhand.work.internal.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Makes room for the decisions of this month and the next before anybody decides in them.
@Component
class DecisionMonths {
  private final DecisionTable decisions;
  private final Clock clock;

  DecisionMonths(DecisionTable decisions, Clock clock) {
    this.decisions = decisions;
    this.clock = clock;
  }

  @EventListener(ContextRefreshedEvent.class)
  @Scheduled(cron = "0 17 3 * * *", zone = "UTC")
  void make() {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    decisions.makeMonth(today);
    decisions.makeMonth(today.plusMonths(1));
  }
}
