package dev.evenhand.work.internal.lane;

import dev.evenhand.storage.Ids;
import dev.evenhand.work.DecisionId;
import dev.evenhand.work.WorkItem;
import dev.evenhand.work.domain.Counts;
import dev.evenhand.work.domain.Item;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.Terms;
import dev.evenhand.work.domain.policy.Decision;
import dev.evenhand.work.domain.policy.LastRule;
import dev.evenhand.work.domain.policy.Outcome;
import dev.evenhand.work.domain.policy.Policy;
import dev.evenhand.work.domain.tally.Lists;
import dev.evenhand.work.domain.tally.ListsByKind.Calendar;
import dev.evenhand.work.domain.tally.RecordingCounts;
import dev.evenhand.work.domain.tally.ReplayedCounts;
import dev.evenhand.work.internal.decision.DecisionRecords;
import dev.evenhand.work.internal.decision.DecisionRow;
import dev.evenhand.work.internal.lane.LaneMemory.KnownQueue;
import dev.evenhand.work.internal.store.Counting;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Asks a policy for one item and writes its record.
@Component
class Recording {
  private final Ids ids;
  private final DecisionRecords records;
  private final Counting counting;

  Recording(Ids ids, DecisionRecords records, Counting counting) {
    this.ids = ids;
    this.records = records;
    this.counting = counting;
  }

  /// An answer that can be stored.
  record Decided(Outcome outcome, DecisionRow row) {}

  Decided decide(
      Policy policy, WorkItem workItem, Terms terms, KnownQueue queue, Batch batch, Instant at) {
    var item = new Item(workItem.id(), workItem.key(), workItem.priority(), terms);
    var counts = new RecordingCounts(counts(policy, queue, batch, at));
    var lastRule = new LastRule();
    var question = new Question(item, queue.known().situation(), at);
    var outcome = batch.shortlist(policy, question).outcome(question, counts, lastRule);
    var chosen = outcome instanceof Outcome.Chosen(var person) ? person : null;
    return new Decided(
        outcome,
        new DecisionRow(
            new DecisionId(ids.next()),
            workItem.id(),
            workItem.queue(),
            at,
            policy.name(),
            queue.known(),
            chosen,
            lastRule.name(),
            records.write(item, counts.answers())));
  }

  /// The same with its steps, for a policy that counts nothing.
  Decision explain(Policy policy, WorkItem workItem, Terms terms, KnownQueue queue, Instant at) {
    var question = question(workItem, terms, queue, at);
    return policy.decide(question.item(), question.situation(), new ReplayedCounts(), at);
  }

  Question question(WorkItem workItem, Terms terms, KnownQueue queue, Instant at) {
    var item = new Item(workItem.id(), workItem.key(), workItem.priority(), terms);
    return new Question(item, queue.known().situation(), at);
  }

  /// The counts that a policy asks for. Those around an instant of the past are read when one is
  /// decided about.
  private Counts counts(Policy policy, KnownQueue queue, Batch batch, Instant at) {
    if (policy.countsLists()) {
      return lists(queue.calendar(), batch, at).in(queue.queue().id());
    }
    if (!batch.memory.remembers(at)) {
      batch.memory.learnPast(counting.tally(at), batch.draft.credits);
    }
    return batch.memory.counts(queue.queue().id(), at);
  }

  /// What is open is asked as of now, whatever the instant: lists have no memory of what they were.
  private Lists lists(Calendar calendar, Batch batch, Instant at) {
    var lists = batch.memory.lists.of(calendar);
    var day = calendar.day(at);
    if (!lists.knows(day)) {
      counting.recall(lists, calendar, day, batch.draft.lists);
    }
    return lists;
  }
}
