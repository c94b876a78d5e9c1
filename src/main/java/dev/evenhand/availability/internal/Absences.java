package dev.evenhand.availability.internal;

import dev.evenhand.availability.Closures;
import dev.evenhand.availability.DayRange;
import dev.evenhand.availability.PhoneDuties;
import dev.evenhand.availability.Span;
import dev.evenhand.company.Companies;
import dev.evenhand.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Who is absent from an instant on, and when the company is closed.
@Component
class Absences {
  record Found(
      Map<PersonId, List<DayRange>> leave, Closures closures, Map<PersonId, List<Span>> duties) {}

  private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

  private final LeaveTable leave;
  private final ClosureTable closures;
  private final Companies companies;
  private final List<PhoneDuties> duties;

  Absences(LeaveTable leave, ClosureTable closures, Companies companies, List<PhoneDuties> duties) {
    this.leave = leave;
    this.closures = closures;
    this.companies = companies;
    this.duties = List.copyOf(duties);
  }

  /// Reads what can still matter at this instant: no zone is more than a day behind UTC.
  Found from(Instant instant) {
    var day = LocalDate.ofInstant(instant, ZoneOffset.UTC).minusDays(1);
    var closed = closures.between(day, FOREVER).stream().map(found -> found.facts().days());
    return new Found(
        leave.from(day),
        new Closures(companies.current().zone(), closed.toList()),
        duties(instant));
  }

  private Map<PersonId, List<Span>> duties(Instant instant) {
    var all = new HashMap<PersonId, List<Span>>();
    for (var some : duties) {
      some.from(instant)
          .forEach(
              (person, spans) -> all.computeIfAbsent(person, _ -> new ArrayList<>()).addAll(spans));
    }
    return all;
  }
}
