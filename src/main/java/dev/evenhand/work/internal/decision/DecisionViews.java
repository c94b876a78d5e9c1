package dev.evenhand.work.internal.decision;

import dev.evenhand.people.People;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.DecisionId;
import dev.evenhand.work.Decisions.DecisionBrief;
import dev.evenhand.work.Decisions.DecisionView;
import dev.evenhand.work.Decisions.Who;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.policy.Decision;
import dev.evenhand.work.domain.policy.Explanation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes decisions down for people to read.
@Component
public class DecisionViews {
  private final People people;

  DecisionViews(People people) {
    this.people = people;
  }

  /// A decision that was derived from a record, or only made to be looked at.
  ///
  /// @param id null when it was never stored
  public record Told(@Nullable DecisionId id, Decision decision, boolean isSame) {}

  /// All of them in their order; the names of all people are read once.
  public List<DecisionView> views(List<Told> decisions) {
    var who = who(decisions.stream().flatMap(told -> candidates(told.decision())));
    return decisions.stream().map(told -> new Writing(told, who).view()).toList();
  }

  /// A stored decision in one sentence; only the names of those it mentions are read.
  DecisionBrief brief(DecisionId id, Decision decision) {
    var mentioned = new HashSet<PersonId>();
    Explanation.of(
        decision,
        person -> {
          mentioned.add(person);
          return "";
        });
    var who = who(candidates(decision).filter(one -> mentioned.contains(one.person())));
    return new Writing(new Told(id, decision, true), who).brief(id);
  }

  private Map<PersonId, Who> who(Stream<Candidate> candidates) {
    var names = new HashMap<PersonId, String>();
    candidates.forEach(one -> names.put(one.person(), one.username()));
    var persons = people.named(names.keySet());
    var who = new HashMap<PersonId, Who>();
    names.forEach((id, username) -> {
      var person = persons.get(id);
      var name = person == null ? username : person.displayName();
      who.put(id, new Who(id.value(), username, name));
    });
    return who;
  }

  private static Stream<Candidate> candidates(Decision decision) {
    return decision.situation().candidates().stream();
  }
}
