package dev.evenhand.roster.web.keep;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.evenhand.http.Word;
import dev.evenhand.roster.domain.RosterSettings;
import dev.evenhand.roster.internal.keep.SettingsService.Versioned;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/// The settings as the API shows them.
record RosterSettingsView(
    List<Word<DayOfWeek>> days,
    @JsonFormat(pattern = "HH:mm") List<LocalTime> hours,
    int lines,
    int maxPerDay,
    BigDecimal maxOverload,
    boolean ignoreCredit,
    boolean dropLines,
    Map<String, Object> rules,
    Map<String, Object> weights,
    Word<RosterSettings.Edits> edits,
    boolean swapsNeedApproval,
    boolean phoneTakesCases,
    AutomaticView automatic,
    long version,
    boolean mayEdit) {
  /// The weekly run as the API shows it.
  record AutomaticView(
      boolean on,
      Word<DayOfWeek> weekday,
      @JsonFormat(pattern = "HH:mm") LocalTime time,
      int weeksAhead,
      int seconds) {}

  static RosterSettingsView of(Versioned found, boolean mayEdit) {
    var settings = found.settings();
    return new RosterSettingsView(
        settings.days().stream().map(Word::of).toList(),
        settings.hours(),
        settings.lines(),
        settings.maxPerDay(),
        settings.maxOverload(),
        settings.ignoreCredit(),
        settings.dropLines(),
        settings.rules(),
        settings.weights(),
        Word.of(settings.edits()),
        settings.swapsNeedApproval(),
        settings.phoneTakesCases(),
        automatic(settings.automatic()),
        found.version(),
        mayEdit);
  }

  private static AutomaticView automatic(RosterSettings.Automatic automatic) {
    return new AutomaticView(
        automatic.on(),
        Word.of(automatic.weekday()),
        automatic.time(),
        automatic.weeksAhead(),
        automatic.seconds());
  }
}
