package dev.evenhand.roster.web.swap;

import dev.evenhand.http.Cursor;
import dev.evenhand.http.Fields;
import dev.evenhand.http.Idempotency;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Word;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.swap.SwapRequest;
import dev.evenhand.roster.internal.swap.SwapAsking;
import dev.evenhand.roster.internal.swap.SwapReading;
import dev.evenhand.roster.internal.swap.kept.SwapBox;
import dev.evenhand.roster.web.Input;
import dev.evenhand.roster.web.swap.SwapViews.SwapView;
import dev.evenhand.roster.web.swap.SwapViews.WaitingView;
import java.util.Map;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/roster/swaps")
@Transactional
class SwapsController {
  private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

  private final SwapAsking asking;
  private final SwapReading reading;
  private final Idempotency idempotency;

  SwapsController(SwapAsking asking, SwapReading reading, Idempotency idempotency) {
    this.asking = asking;
    this.reading = reading;
    this.idempotency = idempotency;
  }

  /// The newest first: `to-me` what the caller can agree to, `mine` what the caller asked or agreed
  /// to, `approvals` what waits for a planner, `all` everything; the last two for planners.
  @GetMapping
  @Transactional(readOnly = true)
  Page<SwapView> list(
      @RequestParam Word<SwapBox> box,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    var wanted = SwapReader.box(box);
    var fields = new Fields();
    int most = fields.number("limit", limit, 50, 1, 200);
    fields.check();
    boolean isForPlanners = wanted == SwapBox.APPROVALS || wanted == SwapBox.ALL;
    if (isForPlanners && !Powers.mayPlan(Actor.current())) {
      throw Refused.forbidden(Powers.PLANNERS_ONLY);
    }
    var page = reading.page(wanted, reader(), Cursor.read(cursor), most);
    var actor = Actor.current();
    return new Page<>(
        page.items().stream().map(shown -> SwapViews.view(shown, actor)).toList(),
        page.next(),
        page.total());
  }

  /// How many requests wait for the caller.
  @GetMapping("/waiting")
  @Transactional(readOnly = true)
  WaitingView waiting() {
    boolean isPlanner = Powers.mayPlan(Actor.current());
    return new WaitingView(
        reading.count(SwapBox.TO_ME, reader()),
        isPlanner ? reading.count(SwapBox.APPROVALS, reader()) : 0);
  }

  @GetMapping("/{id}")
  @Transactional(readOnly = true)
  SwapView one(@PathVariable UUID id) {
    return reading
        .find(new SwapRequest.Id(id))
        .map(shown -> SwapViews.view(shown, Actor.current()))
        .orElseThrow(() -> Refused.notFound("swap request"));
  }

  /// Asks for a turn to be taken: `want` is `take`, `any` turn in return, or this `turn` of `to`.
  /// Without `to` everybody is asked who could agree.
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  SwapView ask(
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Map<String, Object> body) {
    var wish = Input.read(body, SwapReader::wish);
    var id =
        idempotency.once(
            Input.caller(),
            "swap-request",
            key,
            () -> SwapAnswers.requestOf(asking.ask(wish)).id().value());
    return one(id);
  }

  private static PersonId reader() {
    return Actor.current().findPerson().orElse(NOBODY);
  }
}
