package dev.evenhand.roster.web.swap;

import dev.evenhand.http.Refused;
import dev.evenhand.people.Actor;
import dev.evenhand.roster.domain.swap.SwapRequest;
import dev.evenhand.roster.internal.swap.SwapAnswering;
import dev.evenhand.roster.internal.swap.SwapEnding;
import dev.evenhand.roster.internal.swap.SwapReading;
import dev.evenhand.roster.internal.swap.SwapResult;
import dev.evenhand.roster.web.Input;
import dev.evenhand.roster.web.swap.SwapReader.AnswerBody;
import dev.evenhand.roster.web.swap.SwapViews.SwapView;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Takes requests further. The same said again changes nothing.
@RestController
@RequestMapping("/api/roster/swaps/{id}")
@Transactional
class SwapDeedsController {
  private final SwapAnswering answering;
  private final SwapEnding ending;
  private final SwapReading reading;

  SwapDeedsController(SwapAnswering answering, SwapEnding ending, SwapReading reading) {
    this.answering = answering;
    this.ending = ending;
    this.reading = reading;
  }

  /// Agrees, with the turn that is given where there is a choice; `person` is for whom a planner
  /// answers.
  @PostMapping("/accept")
  SwapView accept(
      @PathVariable UUID id, @RequestBody(required = false) @Nullable Map<String, Object> body) {
    var answer = answer(body);
    return shown(
        answering.accept(new SwapRequest.Id(id), answer.person(), answer.theirs(), answer.week()));
  }

  /// Declines, or takes back having agreed while a planner has not.
  @PostMapping("/decline")
  SwapView decline(
      @PathVariable UUID id, @RequestBody(required = false) @Nullable Map<String, Object> body) {
    return shown(answering.decline(new SwapRequest.Id(id), answer(body).person()));
  }

  @PostMapping("/withdraw")
  SwapView withdraw(@PathVariable UUID id) {
    return shown(ending.withdraw(new SwapRequest.Id(id)));
  }

  /// Agrees as a planner: the turns change hands.
  @PostMapping("/approve")
  SwapView approve(@PathVariable UUID id) {
    return shown(ending.approve(new SwapRequest.Id(id)));
  }

  /// Does not agree, as a planner.
  @PostMapping("/refuse")
  SwapView refuse(@PathVariable UUID id) {
    return shown(ending.refuse(new SwapRequest.Id(id)));
  }

  private static AnswerBody answer(@Nullable Map<String, Object> body) {
    return Input.read(Objects.requireNonNullElseGet(body, Map::of), SwapReader::answer);
  }

  private SwapView shown(SwapResult result) {
    return reading
        .find(SwapAnswers.requestOf(result).id())
        .map(shown -> SwapViews.view(shown, Actor.current()))
        .orElseThrow(() -> Refused.notFound("swap request"));
  }
}
