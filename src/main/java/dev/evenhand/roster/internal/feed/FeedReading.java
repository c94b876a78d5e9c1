package dev.evenhand.roster.internal.feed;

import dev.evenhand.company.Companies;
import dev.evenhand.identity.LinkSecrets;
import dev.evenhand.identity.LinkSecrets.Opened;
import dev.evenhand.roster.domain.calendar.Agenda;
import dev.evenhand.roster.internal.feed.FeedTable.Owner;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// What calendars read by secret links.
@Service
public class FeedReading {
  /// Counts wrong secrets apart from those of other links.
  private static final String KIND = "feed";

  private static final Duration NOTED_EVERY = Duration.ofHours(1);

  private final FeedTable table;
  private final FeedAgenda agendas;
  private final LinkSecrets secrets;
  private final Companies companies;
  private final Clock clock;

  FeedReading(
      FeedTable table, FeedAgenda agendas, LinkSecrets secrets, Companies companies, Clock clock) {
    this.table = table;
    this.agendas = agendas;
    this.secrets = secrets;
    this.companies = companies;
    this.clock = clock;
  }

  /// The calendar behind a secret; nothing for unknown and revoked ones, and for people who left.
  public Opened<Agenda> open(String secret, String address) {
    return secrets.open(KIND, secret, address, hash -> table.findOwner(hash).flatMap(this::agenda));
  }

  private Optional<Agenda> agenda(Owner owner) {
    return companies.transact(
        owner.company(),
        () -> {
          var agenda = agendas.of(owner.person());
          agenda.ifPresent(_ -> note(owner));
          return agenda;
        });
  }

  private void note(Owner owner) {
    var now = clock.instant();
    var last = owner.lastReadAt();
    if (last == null || last.plus(NOTED_EVERY).isBefore(now)) {
      table.read(owner.person(), now);
    }
  }
}
