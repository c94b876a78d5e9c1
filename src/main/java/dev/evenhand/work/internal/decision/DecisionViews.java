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

  /// The same with names that are known already.
  DecisionBrief brief(DecisionId id, Decision decision, Map<PersonId, String> names) {
    return new Writing(new Told(id, decision, true), who(candidates(decision), names)).brief(id);
  }

  private Map<PersonId, Who> who(Stream<Candidate> candidates) {
    var asked = candidates.toList();
    var names = new HashMap<PersonId, String>();
    people
        .named(asked.stream().map(Candidate::person).distinct().toList())
        .forEach((id, person) -> names.put(id, person.displayName()));
    return who(asked.stream(), names);
  }

  private static Map<PersonId, Who> who(Stream<Candidate> candidates, Map<PersonId, String> names) {
    var who = new HashMap<PersonId, Who>();
    candidates.forEach(one -> {
      var name = names.getOrDefault(one.person(), one.username());
      who.put(one.person(), new Who(one.person().value(), one.username(), name));
    });
    return who;
  }

  private static Stream<Candidate> candidates(Decision decision) {
    return decision.situation().candidates().stream();
  }
}
