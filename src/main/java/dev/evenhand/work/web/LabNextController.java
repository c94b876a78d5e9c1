package dev.evenhand.work.web;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.OUTSIDE_THE_CALENDAR;
import static dev.evenhand.http.FaultKind.UNKNOWN;

import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Refused;
import dev.evenhand.work.Decisions.DecisionView;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues;
import dev.evenhand.work.domain.policy.Policies;
import dev.evenhand.work.internal.decision.DecisionViews;
import dev.evenhand.work.internal.decision.DecisionViews.Told;
import dev.evenhand.work.internal.lab.NextPicks;
import dev.evenhand.work.internal.lab.NextPicks.Play;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Who would get the next items of a queue if it were set differently, or at another moment; stores
/// nothing.
@RestController
class LabNextController {
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2999-01-01T00:00:00Z");

  /// @param at now when it is left out
  /// @param policy the queue's own when it is left out
  /// @param settings those that would be different
  record NextBody(
      @Nullable UUID queueId,
      @Nullable Instant at,
      @Nullable Integer count,
      @Nullable String policy,
      @Nullable SettingsBody settings,
      @Nullable Boolean checkShift) {}

  /// @param assignee username; null when nobody could take the item
  record Pick(int n, @Nullable String assignee, DecisionView decision) {}

  record Picks(List<Pick> picks) {}

  private final Queues queues;
  private final NextPicks next;
  private final DecisionViews views;
  private final Clock clock;

  LabNextController(Queues queues, NextPicks next, DecisionViews views, Clock clock) {
    this.queues = queues;
    this.next = next;
    this.views = views;
    this.clock = clock;
  }

  @PostMapping("/api/lab/next")
  Picks next(@RequestBody NextBody body) {
    if (body.queueId() == null) {
      throw new InvalidInput("queueId", MISSING.of());
    }
    var queue =
        queues.find(new QueueId(body.queueId())).orElseThrow(() -> Refused.notFound("queue"));
    var decisions = next.play(read(body, queue));
    var told = decisions.stream().map(decision -> new Told(null, decision, true)).toList();
    return picks(views.views(told));
  }

  private Play read(NextBody body, Queue queue) {
    var fields = new Fields();
    var at = body.at() == null ? clock.instant() : body.at();
    if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
      fields.fault("at", OUTSIDE_THE_CALENDAR.of(EARLIEST, LATEST, at));
    }
    var policy = body.policy() == null ? queue.policy() : body.policy();
    if (Policies.findForQueue(policy).isEmpty()) {
      fields.fault("policy", UNKNOWN.of(policy));
    }
    var settings = body.settings();
    var play =
        new Play(
            queue.id(),
            at,
            fields.number("count", body.count(), 10, 1, 50),
            policy,
            settings == null
                ? queue.settings()
                : settings.read(fields, "settings.", queue.settings()),
            body.checkShift() == null || body.checkShift());
    fields.check();
    return play;
  }

  private static Picks picks(List<DecisionView> decisions) {
    var picks = new ArrayList<Pick>();
    for (var decision : decisions) {
      var person = decision.outcome().person();
      picks.add(new Pick(picks.size() + 1, person == null ? null : person.username(), decision));
    }
    return new Picks(picks);
  }
}
