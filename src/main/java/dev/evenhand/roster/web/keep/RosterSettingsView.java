package dev.evenhand.roster.web.keep;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.evenhand.roster.domain.RosterSettings;
import dev.evenhand.roster.internal.keep.SettingsService.Versioned;
import dev.evenhand.solver.domain.week.Weekday;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The settings as the API shows them.
record RosterSettingsView(
    List<String> days,
    @JsonFormat(pattern = "HH:mm") List<LocalTime> hours,
    int lines,
    int maxPerDay,
    BigDecimal maxOverload,
    boolean ignoreCredit,
    boolean dropLines,
    Map<String, Object> rules,
    Map<String, Object> weights,
    String edits,
    boolean swapsNeedApproval,
    boolean phoneTakesCases,
    AutomaticView automatic,
    long version,
    boolean mayEdit) {
  /// The weekly run as the API shows it.
  record AutomaticView(
      boolean on,
      String weekday,
      @JsonFormat(pattern = "HH:mm") LocalTime time,
      int weeksAhead,
      int seconds) {}

  static RosterSettingsView of(Versioned found, boolean mayEdit) {
    var settings = found.settings();
    return new RosterSettingsView(
        settings.days().stream().map(Weekday::word).toList(),
        settings.hours(),
        settings.lines(),
        settings.maxPerDay(),
        settings.maxOverload(),
        settings.ignoreCredit(),
        settings.dropLines(),
        settings.rules(),
        settings.weights(),
        settings.edits().name().toLowerCase(Locale.ROOT),
        settings.swapsNeedApproval(),
        settings.phoneTakesCases(),
        automatic(settings.automatic()),
        found.version(),
        mayEdit);
  }

  private static AutomaticView automatic(RosterSettings.Automatic automatic) {
    return new AutomaticView(
        automatic.on(),
        Weekday.word(automatic.weekday()),
        automatic.time(),
        automatic.weeksAhead(),
        automatic.seconds());
  }
}
