package dev.evenhand.roster.internal.preview;

import dev.evenhand.people.Actor;
import dev.evenhand.roster.domain.Outcome;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.RosterSettings;
import dev.evenhand.roster.domain.week.TimetableVersion;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.internal.keep.SettingsService;
import dev.evenhand.roster.internal.version.VersionTable;
import dev.evenhand.roster.internal.week.WeekAssembly;
import dev.evenhand.solver.domain.check.Breach;
import dev.evenhand.solver.domain.check.Checker;
import dev.evenhand.solver.domain.check.CostItem;
import dev.evenhand.solver.domain.check.Verdict;
import dev.evenhand.solver.domain.rule.WeekRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What rules and weights that are not saved would make of a published week, which stays as it is.
@Service
@Transactional(readOnly = true)
public class SettingsPreview {
  private final VersionTable versions;
  private final SettingsService settings;
  private final WeekAssembly assembly;

  SettingsPreview(VersionTable versions, SettingsService settings, WeekAssembly assembly) {
    this.versions = versions;
    this.settings = settings;
    this.assembly = assembly;
  }

  /// What the checker says of the same timetable under some settings.
  public record Judged(Week week, Verdict verdict) {
    public Map<String, Long> costs() {
      var costs = new TreeMap<String, Long>();
      for (CostItem item : verdict.costs()) {
        costs.merge(item.what(), item.points(), Long::sum);
      }
      return costs;
    }

    /// What it breaks and the other one does not.
    public List<Breach> unlike(Judged other) {
      return verdict.breaches().stream()
          .filter(breach -> !other.verdict.breaches().contains(breach))
          .toList();
    }
  }

  /// The timetable under the settings that are saved, and under those that are not.
  public record Preview(int number, Judged before, Judged after) {}

  public Outcome<Preview> preview(LocalDate monday, RosterSettings wanted) {
    if (!Powers.mayPlan(Actor.current())) {
      return new Outcome.NotAllowed<>(Powers.PLANNERS_ONLY);
    }
    return versions
        .latest(monday)
        .<Outcome<Preview>>map(version -> new Outcome.Done<>(preview(version, wanted)))
        .orElseGet(() -> new Outcome.Missing<>("published week"));
  }

  private Preview preview(TimetableVersion version, RosterSettings wanted) {
    return new Preview(
        version.head().number(),
        judged(version, settings.current().settings()),
        judged(version, wanted));
  }

  private Judged judged(TimetableVersion version, RosterSettings some) {
    var week = assembly.under(version.document(), some);
    var model = WeekRules.model(week.problem());
    return new Judged(week, Checker.check(model, week.timetable(version.grid())));
  }
}
