package dev.evenhand.roster.web.keep;

import dev.evenhand.http.JsonObject;
import dev.evenhand.roster.domain.RosterSettings;
import dev.evenhand.roster.domain.RosterSettings.Automatic;
import dev.evenhand.roster.domain.RosterSettings.Edits;
import dev.evenhand.roster.web.Input;
import dev.evenhand.solver.domain.week.WeekProblem;
import dev.evenhand.solver.internal.format.WeekReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads settings. What problems have too is read as problems are, so that whatever is saved can be
/// planned with.
final class SettingsReader {
  private static final List<String> OF_PROBLEMS =
      List.of("days", "hours", "lines", "rules", "weights");
  private static final int LONGEST_SECONDS = 3600;

  private SettingsReader() {}

  static RosterSettings read(Map<String, Object> body) {
    var problem = problem(body);
    return Input.read(body, object -> read(object, body, problem));
  }

  private static RosterSettings read(
      JsonObject object, Map<String, Object> body, WeekProblem problem) {
    return new RosterSettings(
        problem.days(),
        problem.hours(),
        problem.lines(),
        object.whole("maxPerDay", 2, 1, 60),
        object.decimal("maxOverload", 1, 0, 100),
        object.flag("ignoreCredit", false),
        object.flag("dropLines", false),
        said(body.get("rules")),
        said(body.get("weights")),
        object.choice("edits", Edits.WARN),
        object.flag("swapsNeedApproval", true),
        object.flag("phoneTakesCases", false),
        automatic(object));
  }

  private static WeekProblem problem(Map<String, Object> body) {
    var document = new HashMap<String, @Nullable Object>();
    OF_PROBLEMS.forEach(name -> document.put(name, body.get(name)));
    document.put("format", WeekReader.FORMAT);
    document.put("week", "2026-01-05");
    document.put("people", List.of());
    return WeekReader.read(document);
  }

  /// Without what is null, which is the same as missing.
  private static Map<String, Object> said(@Nullable Object object) {
    var said = new TreeMap<String, Object>();
    if (object instanceof Map<?, ?> map) {
      map.forEach((name, value) -> {
        if (value != null) {
          said.put(String.valueOf(name), value);
        }
      });
    }
    return said;
  }

  private static Automatic automatic(JsonObject body) {
    var usual = RosterSettings.usual().automatic();
    if (!body.has("automatic")) {
      return usual;
    }
    var automatic = body.object("automatic");
    return new Automatic(
        automatic.flag("on", usual.on()),
        automatic.has("weekday") ? Input.weekday(automatic, "weekday") : usual.weekday(),
        automatic.time("time", usual.time()),
        automatic.whole("weeksAhead", usual.weeksAhead(), 0, 12),
        automatic.whole("seconds", usual.seconds(), 1, LONGEST_SECONDS));
  }
}
