package dev.evenhand.roster.web.run;

import dev.evenhand.http.Idempotency;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Versions;
import dev.evenhand.people.Actor;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.internal.remedy.RemedyResult;
import dev.evenhand.roster.internal.remedy.Remedying;
import dev.evenhand.roster.internal.remedy.Remedying.Choice;
import dev.evenhand.roster.internal.run.RunReading;
import dev.evenhand.roster.web.Input;
import dev.evenhand.roster.web.run.RunViews.RunDetailView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Does what would help a run, and plans its week again. A refusal takes back what was done.
@RestController
@RequestMapping("/api/roster/runs/{id}")
@Transactional
class RemedyController {
  private final Remedying remedying;
  private final RunReading runs;
  private final Idempotency idempotency;

  RemedyController(Remedying remedying, RunReading runs, Idempotency idempotency) {
    this.remedying = remedying;
    this.runs = runs;
    this.idempotency = idempotency;
  }

  /// Applies one of `reasons.remedies`, by its place from 0; `If-Match` has the version of the run.
  @PostMapping("/remedies/{at}/apply")
  @ResponseStatus(HttpStatus.CREATED)
  RunDetailView applyRemedy(
      @PathVariable UUID id,
      @PathVariable int at,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
    return apply(id, new Choice.Remedy(at), Versions.seen(ifMatch), key);
  }

  /// Applies one of `steps`, by its place from 0; `If-Match` has the version of the run.
  @PostMapping("/steps/{at}/apply")
  @ResponseStatus(HttpStatus.CREATED)
  RunDetailView applyStep(
      @PathVariable UUID id,
      @PathVariable int at,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
    return apply(id, new Choice.Step(at), Versions.seen(ifMatch), key);
  }

  private RunDetailView apply(UUID id, Choice choice, long seen, @Nullable String key) {
    var begun =
        idempotency.once(
            Input.caller(),
            "remedy",
            key,
            () -> runOf(remedying.apply(new PlanningRun.Id(id), choice, seen)).id().value());
    return RunViews.detail(
        runs.find(new PlanningRun.Id(begun)).orElseThrow(() -> Refused.notFound("run")),
        Powers.mayPlan(Actor.current()));
  }

  private static PlanningRun runOf(RemedyResult result) {
    return switch (result) {
      case RemedyResult.Asked(var run) -> RunAnswers.runOf(run);
      case RemedyResult.NoSuchRemedy() -> throw Refused.notFound("remedy");
      case RemedyResult.OutOfReach() ->
          throw new Refused(
              HttpStatus.CONFLICT,
              "remedy-out-of-reach",
              "Expected something that can be allowed, but this takes somebody who is there.\n"
                  + "Maybe add a person to the roster.");
      case RemedyResult.ChangedMeanwhile() ->
          throw new Refused(
              HttpStatus.CONFLICT,
              "week-changed",
              "Expected the week to be as it was when this run began, but it was changed since.\n"
                  + "Maybe plan it again to see what would help now.");
    };
  }
}
