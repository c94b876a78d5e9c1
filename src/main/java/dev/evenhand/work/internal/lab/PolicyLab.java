package dev.evenhand.work.internal.lab;

import dev.evenhand.availability.Closures;
import dev.evenhand.availability.PersonCalendar;
import dev.evenhand.availability.Presence;
import dev.evenhand.availability.WeeklyShift;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Priority;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.QueueSettings;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.work.WorkLab;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Item;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.Situation;
import dev.evenhand.work.domain.SupporterLink;
import dev.evenhand.work.domain.Terms;
import dev.evenhand.work.domain.policy.Policy;
import dev.evenhand.work.domain.policy.ShortestListPolicy;
import dev.evenhand.work.domain.tally.Lists;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes a situation of the people in question. Nothing in it depends on the hour.
@Component
class PolicyLab implements WorkLab {
  private static final Policy SHORTEST_LIST = new ShortestListPolicy();
  private static final UUID NOBODYS = new UUID(0, 0);
  private static final QueueId QUEUE = new QueueId(NOBODYS);
  private static final ZoneId UTC = ZoneOffset.UTC;
  private static final Instant AT = Instant.EPOCH;
  private static final Terms ANY_SHIFT = new Terms(Set.of(), false, null, null);

  @Override
  public Optional<String> shortestList(List<Worker> workers) {
    var candidates = workers.stream().map(PolicyLab::candidate).toList();
    var situation =
        new Situation(
            QUEUE, "lab", ShortestListPolicy.NAME, QueueSettings.standard(UTC), candidates);
    var item = new Item(new WorkItemId(NOBODYS), "lab", Priority.P2, ANY_SHIFT);
    var question = new Question(item, situation, AT);
    var decision = SHORTEST_LIST.decide(question, lists(workers, question).in(QUEUE));
    return Optional.ofNullable(decision.chosen()).map(Candidate::username);
  }

  private static Lists lists(List<Worker> workers, Question question) {
    var lists = new Lists(question.today());
    for (var worker : workers) {
      lists.take(person(worker), QUEUE, worker.open());
      lists.completed(person(worker), QUEUE, question.today(), worker.completed());
    }
    return lists;
  }

  private static Candidate candidate(Worker worker) {
    var calendar =
        new PersonCalendar(
            UTC,
            WeeklyShift.standard(),
            List.of(),
            Closures.none(UTC),
            worker.available() ? Presence.HERE : Presence.AWAY);
    return new Candidate(person(worker), worker.username(), calendar, new SupporterLink(true, 1));
  }

  private static PersonId person(Worker worker) {
    var name = worker.username().getBytes(StandardCharsets.UTF_8);
    return new PersonId(UUID.nameUUIDFromBytes(name));
  }
}
