package dev.evenhand.availability.internal;

import dev.evenhand.availability.Closures;
import dev.evenhand.availability.DayRange;
import dev.evenhand.company.Companies;
import dev.evenhand.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Who is absent from an instant on, and when the company is closed.
@Component
class Absences {
  record Found(Map<PersonId, List<DayRange>> leave, Closures closures) {}

  private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

  private final LeaveTable leave;
  private final ClosureTable closures;
  private final Companies companies;

  Absences(LeaveTable leave, ClosureTable closures, Companies companies) {
    this.leave = leave;
    this.closures = closures;
    this.companies = companies;
  }

  /// Reads what can still matter at this instant: no zone is more than a day behind UTC.
  Found from(Instant instant) {
    var day = LocalDate.ofInstant(instant, ZoneOffset.UTC).minusDays(1);
    var closed = closures.between(day, FOREVER).stream().map(found -> found.facts().days());
    return new Found(leave.from(day), new Closures(companies.current().zone(), closed.toList()));
  }
}
