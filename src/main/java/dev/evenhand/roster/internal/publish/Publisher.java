package dev.evenhand.roster.internal.publish;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.roster.TimetablePublished;
import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.TimetableVersion;
import dev.evenhand.roster.domain.week.TimetableVersion.Head;
import dev.evenhand.roster.domain.week.TimetableVersion.Kind;
import dev.evenhand.roster.internal.RosterNews;
import dev.evenhand.roster.internal.version.ChangeTable;
import dev.evenhand.roster.internal.version.VersionTable;
import dev.evenhand.solver.domain.check.Breach;
import dev.evenhand.solver.domain.check.EditCheck;
import dev.evenhand.solver.domain.rule.WeekRules;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Puts timetables in force: the next version, its changes, the credits and the news in one
/// transaction, or nothing when somebody else was quicker.
@Component
class Publisher {
  private final VersionTable versions;
  private final ChangeTable changes;
  private final Crediting crediting;
  private final RosterNews news;
  private final Clock clock;

  Publisher(
      VersionTable versions,
      ChangeTable changes,
      Crediting crediting,
      RosterNews news,
      Clock clock) {
    this.versions = versions;
    this.changes = changes;
    this.crediting = crediting;
    this.news = news;
    this.clock = clock;
  }

  /// Puts weeks in force together, or none if one was changed since.
  boolean publishTogether(List<Draft> drafts) {
    // Everybody waits for weeks in their order, so that nobody waits in a circle.
    drafts.stream().map(Draft::monday).sorted().forEach(versions::lock);
    if (drafts.stream().anyMatch(one -> versions.latestNumber(one.monday()) != one.seen())) {
      return false;
    }
    for (var draft : drafts) {
      if (!(publish(draft) instanceof PublishResult.Published)) {
        throw new IllegalStateException(
            "Expected nobody to change the locked week " + draft.monday() + ".");
      }
    }
    return true;
  }

  PublishResult publish(Draft draft) {
    var monday = draft.monday();
    versions.lock(monday);
    var before = versions.latest(monday);
    int number = before.map(version -> version.head().number()).orElse(0);
    if (number != draft.seen()) {
      return changedMeanwhile(draft);
    }
    var grid = before.map(TimetableVersion::grid).orElse(Grid.EMPTY);
    var after = draft.kind() == Kind.REPAIR ? grid.becoming(draft.grid()) : draft.grid();
    var week = draft.week();
    var effect =
        new EditCheck(WeekRules.model(week.problem()))
            .effect(week.timetable(grid), week.timetable(after));
    var version = new TimetableVersion(head(draft), after, week.document());
    if (!versions.insert(version)) {
      return changedMeanwhile(draft);
    }
    changes.insert(monday, version.head().number(), grid.changesTo(after));
    crediting.settle(version);
    tell(version);
    List<Breach> warnings = effect.newBreaches();
    return new PublishResult.Published(version, week, warnings, effect.costChange());
  }

  /// What became of the version that was seen.
  PublishResult changedMeanwhile(Draft draft) {
    var monday = draft.monday();
    var seen = versions.find(monday, draft.seen()).map(TimetableVersion::grid).orElse(Grid.EMPTY);
    var now = versions.latest(monday);
    return new PublishResult.ChangedMeanwhile(
        now.map(version -> version.head().number()).orElse(0),
        seen.changesTo(now.map(TimetableVersion::grid).orElse(Grid.EMPTY)));
  }

  private Head head(Draft draft) {
    var actor = Actor.current();
    var cost = Costs.of(draft.week(), draft.grid()).cost();
    var bound = draft.bound() == null ? null : Math.min(draft.bound(), cost);
    return new Head(
        draft.monday(),
        draft.seen() + 1,
        draft.kind(),
        cost,
        bound,
        actor.person(),
        actor.name(),
        clock.instant(),
        draft.comment(),
        draft.run());
  }

  private void tell(TimetableVersion version) {
    var head = version.head();
    var monday = head.week().toString();
    news.done(
        "published",
        new Subject("timetable", monday, monday),
        Map.of("number", head.number(), "kind", head.kind().word(), "comment", head.comment()));
    news.published(new TimetablePublished(Tenancy.current(), head.week(), head.number()));
  }
}
