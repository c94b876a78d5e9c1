package dev.evenhand.roster.internal.keep;

import dev.evenhand.people.Actor;
import dev.evenhand.roster.domain.Outcome;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.RosterSettings;
import dev.evenhand.roster.internal.RosterJson;
import dev.evenhand.roster.internal.RosterNews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How the company plans.
@Service
@Transactional
public class SettingsService {
  private final SettingsTable table;
  private final RosterJson json;
  private final RosterNews news;

  SettingsService(SettingsTable table, RosterJson json, RosterNews news) {
    this.table = table;
    this.json = json;
    this.news = news;
  }

  /// The settings in force, and their version.
  public record Versioned(RosterSettings settings, long version) {}

  @Transactional(readOnly = true)
  public Versioned current() {
    return table
        .find()
        .map(row -> new Versioned(row.settings(), row.version()))
        .orElseGet(() -> new Versioned(RosterSettings.usual(), 0));
  }

  public Outcome<Versioned> change(RosterSettings wanted, long seen) {
    if (!Powers.mayPlan(Actor.current())) {
      return new Outcome.NotAllowed<>(Powers.PLANNERS_ONLY);
    }
    var before = current();
    if (!table.put(wanted, seen)) {
      return new Outcome.ChangedMeanwhile<>("settings of the roster");
    }
    var subject = RosterNews.ofCompany("roster-settings");
    news.changed(subject, json.object(before.settings()), json.object(wanted));
    if (before.settings().phoneTakesCases() != wanted.phoneTakesCases()) {
      news.dutiesChanged();
    }
    return new Outcome.Done<>(new Versioned(wanted, seen + 1));
  }
}
