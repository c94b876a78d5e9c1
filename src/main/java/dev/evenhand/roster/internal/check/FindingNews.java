package dev.evenhand.roster.internal.check;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.roster.RosterTold;
import dev.evenhand.roster.domain.finding.Finding;
import dev.evenhand.roster.domain.finding.Finding.Detail;
import dev.evenhand.roster.internal.Planners;
import dev.evenhand.roster.internal.RosterNews;
import dev.evenhand.storage.Ids;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Tells planners, screens and the audit of what is wrong with timetables.
@Component
class FindingNews {
  private final RosterNews news;
  private final Planners planners;
  private final Ids ids;

  FindingNews(RosterNews news, Planners planners, Ids ids) {
    this.news = news;
    this.planners = planners;
    this.ids = ids;
  }

  void found(Finding finding, Instant at) {
    news.done("found-wrong", subject(finding), facts(finding));
    news.tell(
        new RosterTold(
            Tenancy.current(),
            at,
            kind(finding),
            ids.next(),
            finding.number(),
            finding.week(),
            planners.all()));
  }

  void mended(Finding finding) {
    news.done("mended", subject(finding), facts(finding));
  }

  private static RosterTold.Kind kind(Finding finding) {
    return switch (finding.kind()) {
      case BROKEN -> RosterTold.Kind.TIMETABLE_BROKEN;
      case COST, LOG, UNREADABLE -> RosterTold.Kind.TIMETABLE_WRONG;
    };
  }

  private static Subject subject(Finding finding) {
    var week = finding.week().toString();
    return new Subject("timetable", week, week);
  }

  private static Map<String, Object> facts(Finding finding) {
    return Map.of(
        "number",
        finding.number(),
        "kind",
        finding.kind().word(),
        "details",
        finding.details().stream().map(Detail::text).toList());
  }
}
