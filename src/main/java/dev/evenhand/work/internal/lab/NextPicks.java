package dev.evenhand.work.internal.lab;

import dev.evenhand.work.Priority;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.QueueSettings;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.work.domain.Item;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.Situation;
import dev.evenhand.work.domain.Terms;
import dev.evenhand.work.domain.policy.Decision;
import dev.evenhand.work.domain.policy.Outcome.Chosen;
import dev.evenhand.work.domain.policy.Policies;
import dev.evenhand.work.domain.policy.Policy;
import dev.evenhand.work.domain.tally.Tally;
import dev.evenhand.work.internal.queue.Situations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Plays the next items of a queue through its policy, each pick counting for the one after it.
@Service
@Transactional(readOnly = true)
public class NextPicks {
  private static final WorkItemId NO_ITEM = new WorkItemId(new UUID(0, 0));

  private final Situations situations;
  private final RecentCounts counts;

  NextPicks(Situations situations, RecentCounts counts) {
    this.situations = situations;
    this.counts = counts;
  }

  /// What to play.
  ///
  /// @param settings how the queue would be set
  public record Play(
      QueueId queue,
      Instant at,
      int count,
      String policy,
      QueueSettings settings,
      boolean checkShift) {}

  /// The decisions in their order.
  public List<Decision> play(Play play) {
    var built = situations.find(play.queue(), play.at()).orElseThrow();
    var situation = set(built.queue(), built.situation(), play);
    var policy = Policies.findForQueue(play.policy()).orElseThrow();
    var tally = counts.around(play.at(), situation);
    var picks = new ArrayList<Decision>();
    for (int pick = 1; pick <= play.count(); pick++) {
      picks.add(pick(pick, policy, situation, tally, play));
    }
    return picks;
  }

  private static Decision pick(
      int number, Policy policy, Situation situation, Tally tally, Play play) {
    var terms = new Terms(Set.of(), play.checkShift(), null, null);
    var item = new Item(NO_ITEM, "next " + number, Priority.P2, terms);
    var question = new Question(item, situation, play.at());
    var decision = policy.decide(question, tally.in(play.queue()));
    if (decision.outcome() instanceof Chosen(var person)) {
      tally.add(person, play.queue(), question.today(), 1);
    }
    return decision;
  }

  private static Situation set(Queue queue, Situation present, Play play) {
    return new Situation(
        queue.id(), queue.name(), play.policy(), play.settings(), present.candidates());
  }
}
