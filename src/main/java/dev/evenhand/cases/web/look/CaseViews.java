package dev.evenhand.cases.web.look;

import dev.evenhand.cases.domain.CaseFacts;
import dev.evenhand.cases.internal.Lookup;
import dev.evenhand.cases.internal.PersonRef;
import dev.evenhand.http.Word;
import dev.evenhand.people.Actor;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues;
import dev.evenhand.work.WorkItem.Holding;
import dev.evenhand.work.WorkItems.Seen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows cases to the one who asks.
@Component
@Transactional(readOnly = true)
class CaseViews {
  private final People people;
  private final Queues queues;

  CaseViews(People people, Queues queues) {
    this.people = people;
    this.queues = queues;
  }

  CaseView view(Seen seen, Lookup lookup) {
    var id = seen.item().queue();
    var holder = seen.item().holder();
    var holders = holder == null ? Map.<PersonId, Person>of() : people.named(List.of(holder));
    return view(
        seen,
        PersonRef.of(holder, holders),
        lookup.findQueue(id).map(Queue::name).orElse(""),
        lookup.mayHandOut(id));
  }

  List<CaseView> views(List<Seen> all) {
    var holders =
        people.named(
            all.stream()
                .flatMap(seen -> Stream.ofNullable(seen.item().holder()))
                .collect(Collectors.toSet()));
    var named =
        queues.named(all.stream().map(seen -> seen.item().queue()).collect(Collectors.toSet()));
    var mayHandOut = new HashMap<QueueId, Boolean>();
    named.keySet().forEach(id -> mayHandOut.put(id, queues.mayHandOut(Actor.current(), id)));
    return all.stream()
        .map(seen -> {
          var queue = seen.item().queue();
          return view(
              seen,
              PersonRef.of(seen.item().holder(), holders),
              named.containsKey(queue) ? named.get(queue).name() : "",
              mayHandOut.getOrDefault(queue, false));
        })
        .toList();
  }

  /// @param isSupporter whether the one who asks may have items of the queue handed out
  static CaseView view(
      Seen seen, @Nullable PersonRef holder, String queueName, boolean isSupporter) {
    var item = seen.item();
    var facts = CaseFacts.of(item.attributes());
    @Nullable Holding holding = item.holding();
    var isMine = Actor.current().findPerson().filter(who -> who.equals(item.holder())).isPresent();
    return new CaseView(
        item.id().value(),
        item.key(),
        item.queue().value(),
        queueName,
        Word.of(item.priority()),
        facts.accountName(),
        facts.subject(),
        facts.comments(),
        facts.source(),
        facts.handledBy(),
        Word.of(item.state()),
        holder,
        holding == null ? null : holding.since(),
        holding == null ? null : holding.assignedBy(),
        holding == null ? null : Word.of(holding.mode()),
        item.openedAt(),
        item.createdAt(),
        seen.doneAt(),
        holding == null || holding.decision() == null ? null : holding.decision().value(),
        item.version(),
        isMine || isSupporter,
        isSupporter);
  }
}
