package dev.evenhand.roster.web.run;

import dev.evenhand.http.Idempotency;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Word;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.RepairMoves;
import dev.evenhand.roster.domain.run.RepairMoves.RepairMove;
import dev.evenhand.roster.domain.run.RepairMoves.Why;
import dev.evenhand.roster.internal.publish.Timetables;
import dev.evenhand.roster.internal.run.RunDesk;
import dev.evenhand.roster.internal.run.RunReading;
import dev.evenhand.roster.internal.run.RunReading.Detail;
import dev.evenhand.roster.web.Input;
import dev.evenhand.roster.web.run.RunViews.RunDetailView;
import java.time.DayOfWeek;
import java.util.List;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Mends what is in force in a week, moving as few turns as can be.
@RestController
@Transactional
class RepairController {
  /// One cell that changes hands.
  record RepairMoveView(
      Word<DayOfWeek> day, int turn, @Nullable UUID from, @Nullable UUID to, RepairWhyView why) {}

  enum RepairCause {
    BREAKS,
    GONE,
    NEEDED_ELSEWHERE,
    WAS_EMPTY,
    MAKES_ROOM
  }

  /// @param rule that is broken
  /// @param text what the rule says, in plain words
  /// @param day where whoever had the turn is needed, with `turn`
  record RepairWhyView(
      Word<RepairCause> code,
      @Nullable String rule,
      @Nullable String text,
      @Nullable Word<DayOfWeek> day,
      @Nullable Integer turn) {}

  /// @param number of the version that is repaired
  record RepairMovesView(int number, List<RepairMoveView> moves) {}

  private final RunDesk desk;
  private final RunReading runs;
  private final Timetables timetables;
  private final Idempotency idempotency;

  RepairController(RunDesk desk, RunReading runs, Timetables timetables, Idempotency idempotency) {
    this.desk = desk;
    this.runs = runs;
    this.timetables = timetables;
    this.idempotency = idempotency;
  }

  /// Begins to look for a repair of what is in force.
  @PostMapping("/api/roster/weeks/{monday}/repair")
  @ResponseStatus(HttpStatus.CREATED)
  RunDetailView repair(
      @PathVariable String monday,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody(required = false) @Nullable Map<String, Object> body) {
    var week = Input.monday("monday", monday);
    var given = Objects.requireNonNullElseGet(body, Map::<String, Object>of);
    var effort = Input.read(given, RunReader::effort);
    var id =
        idempotency.once(
            Input.caller(),
            "repair-run",
            key,
            () -> RunAnswers.runOf(desk.repair(week, effort)).id().value());
    return RunViews.detail(found(id), Powers.mayPlan(Actor.current()));
  }

  /// Which turns the best repair so far moves, and why; none for other runs.
  @GetMapping("/api/roster/runs/{id}/moves")
  @Transactional(readOnly = true)
  RepairMovesView moves(@PathVariable UUID id) {
    var detail = found(id);
    var run = detail.run();
    var best = detail.best();
    if (run.kind() != PlanningRun.Kind.REPAIR || best == null) {
      return new RepairMovesView(run.seen(), List.of());
    }
    var published =
        timetables
            .find(run.week(), run.seen())
            .orElseThrow(() -> Refused.notFound("version"))
            .version()
            .grid();
    var repaired = detail.week().grid(best.timetable());
    return new RepairMovesView(
        run.seen(),
        RepairMoves.of(detail.week(), published, repaired).stream()
            .map(RepairController::view)
            .toList());
  }

  private static RepairMoveView view(RepairMove move) {
    var change = move.change();
    return new RepairMoveView(
        Word.of(change.day()),
        change.turn(),
        value(change.from()),
        value(change.to()),
        why(move.why()));
  }

  private static RepairWhyView why(Why why) {
    return switch (why) {
      case Why.Breaks(var rule, var text) ->
          new RepairWhyView(Word.of(RepairCause.BREAKS), rule, text, null, null);
      case Why.Gone() -> plainly(RepairCause.GONE);
      case Why.NeededElsewhere(var day, int turn) ->
          new RepairWhyView(Word.of(RepairCause.NEEDED_ELSEWHERE), null, null, Word.of(day), turn);
      case Why.WasEmpty() -> plainly(RepairCause.WAS_EMPTY);
      case Why.MakesRoom() -> plainly(RepairCause.MAKES_ROOM);
    };
  }

  private static RepairWhyView plainly(RepairCause cause) {
    return new RepairWhyView(Word.of(cause), null, null, null, null);
  }

  private static @Nullable UUID value(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  private Detail found(UUID id) {
    return runs.find(new PlanningRun.Id(id)).orElseThrow(() -> Refused.notFound("run"));
  }
}
