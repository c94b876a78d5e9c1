package dev.evenhand.work.internal.lab;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.Priority;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.QueueSettings;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.work.domain.Counts;
import dev.evenhand.work.domain.Item;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.Situation;
import dev.evenhand.work.domain.Terms;
import dev.evenhand.work.domain.policy.Decision;
import dev.evenhand.work.domain.policy.Outcome.Chosen;
import dev.evenhand.work.domain.policy.Policies;
import dev.evenhand.work.domain.policy.Policy;
import dev.evenhand.work.domain.tally.ListsByKind.Calendar;
import dev.evenhand.work.internal.queue.Situations;
import dev.evenhand.work.internal.store.Counting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Plays the next items of a queue through its policy, each pick counting for the one after it.
@Service
@Transactional(readOnly = true)
public class NextPicks {
  private static final WorkItemId NO_ITEM = new WorkItemId(new UUID(0, 0));

  private final Situations situations;
  private final RecentCounts recent;
  private final Counting counting;

  NextPicks(Situations situations, RecentCounts recent, Counting counting) {
    this.situations = situations;
    this.recent = recent;
    this.counting = counting;
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
    var playing = playing(policy, built.queue(), situation, play);
    var picks = new ArrayList<Decision>();
    for (int pick = 1; pick <= play.count(); pick++) {
      picks.add(pick(pick, policy, situation, playing, play));
    }
    return picks;
  }

  /// The counts as they are, and how a pick changes them.
  private record Playing(Counts counts, BiConsumer<PersonId, LocalDate> picked) {}

  private Playing playing(Policy policy, Queue queue, Situation situation, Play play) {
    if (policy.countsLists()) {
      var calendar = new Calendar(queue.kind(), play.settings().zone());
      var lists = counting.lists(calendar, play.at());
      return new Playing(lists.in(queue.id()), (person, _) -> lists.open(person, queue.id(), 1));
    }
    var tally = recent.around(play.at(), situation);
    return new Playing(
        tally.in(queue.id()), (person, day) -> tally.add(person, queue.id(), day, 1));
  }

  private static Decision pick(
      int number, Policy policy, Situation situation, Playing playing, Play play) {
    var terms = new Terms(Set.of(), play.checkShift(), null, null);
    var item = new Item(NO_ITEM, "next " + number, Priority.P2, terms);
    var question = new Question(item, situation, play.at());
    var decision = policy.decide(question, playing.counts());
    if (decision.outcome() instanceof Chosen(var person)) {
      playing.picked().accept(person, question.today());
    }
    return decision;
  }

  private static Situation set(Queue queue, Situation present, Play play) {
    return new Situation(
        queue.id(), queue.name(), play.policy(), play.settings(), present.candidates());
  }
}
