package dev.evenhand.roster.web.run;

import dev.evenhand.http.Idempotency;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.people.Actor;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.internal.run.RunDesk;
import dev.evenhand.roster.internal.run.RunReading;
import dev.evenhand.roster.internal.run.RunReading.Detail;
import dev.evenhand.roster.web.Input;
import dev.evenhand.roster.web.run.RunViews.RunDetailView;
import dev.evenhand.roster.web.run.RunViews.RunView;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/roster/runs")
@Transactional
class RunsController {
  private final RunDesk desk;
  private final RunReading runs;
  private final Idempotency idempotency;

  RunsController(RunDesk desk, RunReading runs, Idempotency idempotency) {
    this.desk = desk;
    this.runs = runs;
    this.idempotency = idempotency;
  }

  /// The newest first; without those that were discarded.
  @GetMapping
  @Transactional(readOnly = true)
  Page<RunView> list() {
    return Page.of(runs.newest().stream().map(RunViews::view).toList());
  }

  @GetMapping("/{id}")
  @Transactional(readOnly = true)
  RunDetailView one(@PathVariable UUID id) {
    return RunViews.detail(found(id), Powers.mayPlan(Actor.current()));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  RunDetailView begin(
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Map<String, Object> body) {
    var wish = Input.read(body, RunReader::read);
    var id =
        idempotency.once(
            Input.caller(),
            "planning-run",
            key,
            () -> RunAnswers.runOf(desk.begin(wish)).id().value());
    return one(id);
  }

  /// Ends it soon, with what it has found.
  @PostMapping("/{id}/stop")
  RunView stop(@PathVariable UUID id) {
    return RunViews.view(RunAnswers.runOf(desk.stop(new PlanningRun.Id(id))));
  }

  /// Goes on from its best, for so many seconds more.
  @PostMapping("/{id}/continue")
  RunView goOn(
      @PathVariable UUID id, @RequestBody(required = false) @Nullable Map<String, Object> body) {
    var given = Objects.requireNonNullElseGet(body, Map::<String, Object>of);
    int seconds = Input.read(given, RunReader::seconds);
    return RunViews.view(RunAnswers.runOf(desk.goOn(new PlanningRun.Id(id), seconds)));
  }

  @PostMapping("/{id}/discard")
  RunView discard(@PathVariable UUID id) {
    return RunViews.view(RunAnswers.runOf(desk.discard(new PlanningRun.Id(id))));
  }

  private Detail found(UUID id) {
    return runs.find(new PlanningRun.Id(id)).orElseThrow(() -> Refused.notFound("run"));
  }
}
