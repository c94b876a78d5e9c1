package dev.evenhand.demo.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The week’s roster, and what people ask for. Both are made once.
@Profile("demo")
@Component
class DemoOffice {
  private static final ZoneId HOME = ZoneId.of("Europe/Madrid");

  private final DemoRoster roster;
  private final DemoTickets tickets;
  private final Clock clock;

  DemoOffice(DemoRoster roster, DemoTickets tickets, Clock clock) {
    this.roster = roster;
    this.tickets = tickets;
    this.clock = clock;
  }

  void openOnce() {
    roster.planOnce();
    tickets.openOnce(LocalDate.now(clock.withZone(HOME)));
  }
}
