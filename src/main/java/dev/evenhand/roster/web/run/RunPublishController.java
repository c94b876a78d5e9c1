package dev.evenhand.roster.web.run;

import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.internal.publish.RunPublishing;
import dev.evenhand.roster.web.Input;
import dev.evenhand.roster.web.Published;
import dev.evenhand.roster.web.Published.PublishedView;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RunPublishController {
  private final RunPublishing publishing;

  RunPublishController(RunPublishing publishing) {
    this.publishing = publishing;
  }

  /// Puts the best timetable of a run in force, unless the week was changed since `seen`, or since
  /// the run began when that is missing.
  @PostMapping("/api/roster/runs/{id}/publish")
  PublishedView publish(
      @PathVariable UUID id, @RequestBody(required = false) @Nullable Map<String, Object> body) {
    var given = Objects.requireNonNullElseGet(body, Map::<String, Object>of);
    var seen = Input.read(given, object -> object.wholeOrNull("seen", 0, Integer.MAX_VALUE));
    return Published.valueOf(publishing.publish(new PlanningRun.Id(id), seen));
  }
}
