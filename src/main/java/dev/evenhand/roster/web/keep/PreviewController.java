package dev.evenhand.roster.web.keep;

import static dev.evenhand.http.FaultKind.NOT_A_MONDAY;

import dev.evenhand.http.JsonObject;
import dev.evenhand.roster.internal.preview.SettingsPreview;
import dev.evenhand.roster.internal.preview.SettingsPreview.Preview;
import dev.evenhand.roster.web.Answers;
import dev.evenhand.roster.web.GridView;
import dev.evenhand.roster.web.GridView.BreachView;
import dev.evenhand.roster.web.Input;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PreviewController {
  /// Points of one reason.
  record CostPreviewView(String what, long before, long after) {}

  /// What other settings would make of a published week.
  ///
  /// @param newBreaches what it would break and does not break now
  /// @param goneBreaches what it breaks now and would not break
  record SettingsPreviewView(
      LocalDate week,
      int number,
      long before,
      long after,
      List<CostPreviewView> costs,
      List<BreachView> newBreaches,
      List<BreachView> goneBreaches) {}

  private final SettingsPreview previews;

  PreviewController(SettingsPreview previews) {
    this.previews = previews;
  }

  /// Shows what the `settings`, as they would be saved, would make of what is in force in a week.
  @PostMapping("/api/roster/settings/preview")
  SettingsPreviewView preview(@RequestBody Map<String, Object> body) {
    var week = Input.read(body, PreviewController::week);
    var wanted = SettingsReader.read(settings(body));
    return view(week, Answers.valueOf(previews.preview(week, wanted)));
  }

  private static LocalDate week(JsonObject body) {
    var week = Input.day(body, "week");
    if (body.has("week") && week.getDayOfWeek() != DayOfWeek.MONDAY) {
      body.fault("week", NOT_A_MONDAY.of(week));
    }
    body.object("settings");
    return week;
  }

  private static Map<String, Object> settings(Map<String, Object> body) {
    var settings = new HashMap<String, Object>();
    if (body.get("settings") instanceof Map<?, ?> given) {
      given.forEach((name, value) -> settings.put(String.valueOf(name), value));
    }
    return settings;
  }

  private static SettingsPreviewView view(LocalDate week, Preview preview) {
    var before = preview.before();
    var after = preview.after();
    return new SettingsPreviewView(
        week,
        preview.number(),
        before.verdict().cost(),
        after.verdict().cost(),
        costs(before.costs(), after.costs()),
        GridView.breaches(after.week(), after.unlike(before)),
        GridView.breaches(before.week(), before.unlike(after)));
  }

  private static List<CostPreviewView> costs(Map<String, Long> before, Map<String, Long> after) {
    var reasons = new TreeSet<>(before.keySet());
    reasons.addAll(after.keySet());
    return reasons.stream()
        .map(what ->
            new CostPreviewView(what, before.getOrDefault(what, 0L), after.getOrDefault(what, 0L)))
        .toList();
  }
}
