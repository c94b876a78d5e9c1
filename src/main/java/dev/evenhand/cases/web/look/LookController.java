package dev.evenhand.cases.web.look;

import dev.evenhand.http.Page;
import dev.evenhand.http.Versions;
import dev.evenhand.work.Decisions.DecisionView;
import dev.evenhand.work.WorkItemId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases")
class LookController {
  private final CaseReading reading;
  private final CaseStory story;

  LookController(CaseReading reading, CaseStory story) {
    this.reading = reading;
    this.story = story;
  }

  @GetMapping
  Page<CaseView> list(
      @RequestParam MultiValueMap<String, String> params,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    return reading.page(params, cursor, limit);
  }

  @GetMapping("/{id}")
  ResponseEntity<CaseView> get(@PathVariable UUID id) {
    var view = reading.get(new WorkItemId(id));
    return ResponseEntity.ok().eTag(Versions.tag(view.version())).body(view);
  }

  @GetMapping("/{id}/history")
  Page<TurnView> history(@PathVariable UUID id) {
    return Page.of(story.history(new WorkItemId(id)));
  }

  @GetMapping("/{id}/decisions")
  Page<DecisionView> decisions(@PathVariable UUID id) {
    return Page.of(story.decisions(new WorkItemId(id)));
  }
}
