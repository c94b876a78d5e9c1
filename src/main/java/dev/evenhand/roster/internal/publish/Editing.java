package dev.evenhand.roster.internal.publish;

import dev.evenhand.people.Actor;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.RosterSettings.Edits;
import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.TimetableVersion;
import dev.evenhand.roster.domain.week.TimetableVersion.Kind;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.internal.keep.SettingsService;
import dev.evenhand.roster.internal.version.VersionTable;
import dev.evenhand.roster.internal.week.WeekAssembly;
import dev.evenhand.roster.internal.week.WeekReading;
import dev.evenhand.solver.domain.check.Breach;
import dev.evenhand.solver.domain.check.EditCheck;
import dev.evenhand.solver.domain.rule.WeekRules;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes what is published, by hand.
@Service
@Transactional
public class Editing {
  /// There are only so many phones, whatever the settings say of other rules.
  private static final String LINES = "lines";

  private final VersionTable versions;
  private final WeekAssembly assembly;
  private final WeekReading reading;
  private final SettingsService settings;
  private final Publisher publisher;

  Editing(
      VersionTable versions,
      WeekAssembly assembly,
      WeekReading reading,
      SettingsService settings,
      Publisher publisher) {
    this.versions = versions;
    this.assembly = assembly;
    this.reading = reading;
    this.settings = settings;
    this.publisher = publisher;
  }

  /// Makes all changes of an edit, or none.
  public PublishResult edit(LocalDate monday, Edit edit) {
    if (!Powers.mayPlan(Actor.current())) {
      return new PublishResult.NotAllowed(Powers.PLANNERS_ONLY);
    }
    return versions
        .latest(monday)
        .map(before -> edit(before, edit))
        .orElseGet(() -> new PublishResult.Missing("published week"));
  }

  private PublishResult edit(TimetableVersion before, Edit edit) {
    var week = assembly.revise(before.document());
    if (edit.seen() != before.head().number()) {
      return publisher.changedMeanwhile(draft(edit, week, before.grid()));
    }
    var plan = EditPlan.of(week, before.grid(), edit);
    if (plan.fault() != null) {
      return plan.fault();
    }
    var after = plan.after() == null ? before.grid() : plan.after();
    var forbidden = forbidden(week, before.grid(), after);
    return forbidden.isEmpty()
        ? publisher.publish(draft(edit, week, after))
        : new PublishResult.BreaksRules(week, forbidden);
  }

  private List<Breach> forbidden(Week week, Grid before, Grid after) {
    var effect =
        new EditCheck(WeekRules.model(week.problem()))
            .effect(week.timetable(before), week.timetable(after));
    boolean isAllRefused = settings.current().settings().edits() == Edits.REFUSE;
    return effect.newBreaches().stream()
        .filter(breach -> isAllRefused || breach.rule().equals(LINES))
        .toList();
  }

  /// Makes an older version the newest.
  public PublishResult restore(LocalDate monday, int number, int seen) {
    if (!Powers.mayPlan(Actor.current())) {
      return new PublishResult.NotAllowed(Powers.PLANNERS_ONLY);
    }
    return versions
        .find(monday, number)
        .map(old -> restore(old, seen))
        .orElseGet(() -> new PublishResult.Missing("version"));
  }

  private PublishResult restore(TimetableVersion old, int seen) {
    return publisher.publish(
        new Draft(
            seen,
            Kind.RESTORE,
            reading.week(old.document()),
            old.grid(),
            old.head().bound(),
            "Version " + old.head().number(),
            null));
  }

  private static Draft draft(Edit edit, Week week, Grid grid) {
    return new Draft(edit.seen(), Kind.EDIT, week, grid, null, edit.comment(), null);
  }
}
