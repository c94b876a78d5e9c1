package dev.evenhand.roster.internal.publish;

import dev.evenhand.availability.PhoneDuties;
import dev.evenhand.availability.Span;
import dev.evenhand.company.Companies;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.week.Sitting;
import dev.evenhand.roster.domain.week.TimetableVersion;
import dev.evenhand.roster.internal.keep.SettingsService;
import dev.evenhand.roster.internal.version.VersionTable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whoever has a turn of a published timetable is on the phone then, unless the settings give them
/// cases all the same.
@Component
class PublishedDuties implements PhoneDuties {
  private static final LocalDate FOREVER = LocalDate.of(9999, 1, 1);

  private final VersionTable versions;
  private final SettingsService settings;
  private final Companies companies;

  PublishedDuties(VersionTable versions, SettingsService settings, Companies companies) {
    this.versions = versions;
    this.settings = settings;
    this.companies = companies;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<PersonId, List<Span>> from(Instant instant) {
    if (settings.current().settings().phoneTakesCases()) {
      return Map.of();
    }
    var zone = companies.current().zone();
    var monday =
        LocalDate.ofInstant(instant, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var duties = new HashMap<PersonId, List<Span>>();
    for (var version : versions.inForce(monday, FOREVER)) {
      add(version, zone, instant, duties);
    }
    return duties;
  }

  private static void add(
      TimetableVersion version, ZoneId zone, Instant instant, Map<PersonId, List<Span>> duties) {
    var frame = version.document().frame(zone);
    for (Sitting sitting : version.grid().inOrder()) {
      var span = frame.span(sitting.day(), sitting.turn());
      if (span.end().isAfter(instant) && span.start().isBefore(span.end())) {
        add(duties.computeIfAbsent(sitting.person(), _ -> new ArrayList<>()), span);
      }
    }
  }

  /// Turns that follow each other are one stretch.
  private static void add(List<Span> spans, Span next) {
    if (!spans.isEmpty() && spans.getLast().end().equals(next.start())) {
      spans.add(new Span(spans.removeLast().start(), next.end()));
    } else {
      spans.add(next);
    }
  }
}
