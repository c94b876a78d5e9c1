package dev.evenhand.roster.web.keep;

import static dev.evenhand.http.FaultKind.NOT_A_TIME;
import static dev.evenhand.http.FaultKind.TWICE;
import static dev.evenhand.http.FaultKind.UNKNOWN;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.evenhand.http.JsonObject;
import dev.evenhand.http.Versions;
import dev.evenhand.http.Word;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.FixedTurn;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.internal.keep.FixedService;
import dev.evenhand.roster.internal.keep.FixedService.Grid;
import dev.evenhand.roster.internal.keep.RosterPeople;
import dev.evenhand.roster.web.Answers;
import dev.evenhand.roster.web.Input;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/roster/fixed")
@Transactional
class FixedController {
  record FixedTurnView(
      UUID personId, Word<DayOfWeek> day, @JsonFormat(pattern = "HH:mm") LocalTime start) {}

  record FixedGridView(List<FixedTurnView> turns, long version, boolean mayEdit) {}

  private final FixedService fixed;
  private final RosterPeople people;

  FixedController(FixedService fixed, RosterPeople people) {
    this.fixed = fixed;
    this.people = people;
  }

  @GetMapping
  @Transactional(readOnly = true)
  ResponseEntity<FixedGridView> current() {
    return answer(fixed.current());
  }

  /// Makes the whole grid as sent.
  @PutMapping
  ResponseEntity<FixedGridView> change(
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody Map<String, Object> body) {
    var seen = Versions.seen(ifMatch);
    var known =
        people.all().stream().map(RosterPeople.Member::id).collect(Collectors.toUnmodifiableSet());
    var turns = Input.read(body, object -> turns(object, known));
    return answer(Answers.valueOf(fixed.change(turns, seen)));
  }

  private static List<FixedTurn> turns(JsonObject body, Set<PersonId> known) {
    var seen = new HashSet<FixedTurn>();
    return body.objects("turns").stream().map(turn -> turn(turn, known, seen)).toList();
  }

  private static FixedTurn turn(JsonObject turn, Set<PersonId> known, Set<FixedTurn> seen) {
    var start = turn.time("start");
    if (start == null) {
      turn.fault("start", NOT_A_TIME.of(""));
    }
    var found =
        new FixedTurn(
            Input.person(turn, "personId"),
            Input.weekday(turn, "day"),
            start == null ? LocalTime.MIDNIGHT : start);
    if (!known.contains(found.person())) {
      turn.fault("personId", UNKNOWN.of(found.person()));
    }
    if (!seen.add(found)) {
      turn.fault("start", TWICE.of(found.start()));
    }
    return found;
  }

  private static ResponseEntity<FixedGridView> answer(Grid grid) {
    var turns =
        grid.turns().stream()
            .map(turn ->
                new FixedTurnView(turn.person().value(), Word.of(turn.weekday()), turn.start()))
            .toList();
    return ResponseEntity.ok()
        .eTag(Versions.tag(grid.version()))
        .body(new FixedGridView(turns, grid.version(), Powers.mayPlan(Actor.current())));
  }
}
