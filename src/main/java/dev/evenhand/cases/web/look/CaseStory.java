package dev.evenhand.cases.web.look;

import dev.evenhand.cases.internal.PersonRef;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Decisions;
import dev.evenhand.work.Decisions.DecisionView;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.work.WorkItems;
import dev.evenhand.work.WorkItems.Turn;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells what happened to a case.
@Component
@Transactional(readOnly = true)
class CaseStory {
  private final WorkItems items;
  private final People people;
  private final CaseReading reading;
  private final Decisions decisions;

  CaseStory(WorkItems items, People people, CaseReading reading, Decisions decisions) {
    this.decisions = decisions;
    this.items = items;
    this.people = people;
    this.reading = reading;
  }

  List<TurnView> history(WorkItemId id) {
    var turns = items.history(reading.find(id).item().id());
    var named =
        people.named(
            turns.stream()
                .flatMap(turn -> Stream.of(turn.person(), turn.from()).flatMap(Stream::ofNullable))
                .collect(Collectors.toSet()));
    return turns.stream().map(turn -> view(turn, named)).toList();
  }

  /// Why it went to whom it went, or to nobody; the newest first.
  List<DecisionView> decisions(WorkItemId id) {
    return decisions.of(reading.find(id).item().id());
  }

  private static TurnView view(Turn turn, Map<PersonId, Person> people) {
    var by = turn.by();
    var decision = turn.decision();
    return new TurnView(
        turn.seq(),
        turn.at(),
        PersonRef.of(turn.person(), people),
        PersonRef.of(turn.from(), people),
        turn.mode(),
        turn.byName(),
        by == null ? null : by.value(),
        turn.comment(),
        decision == null ? null : decision.value());
  }
}
