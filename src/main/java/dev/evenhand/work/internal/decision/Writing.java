package dev.evenhand.work.internal.decision;

import dev.evenhand.availability.Reason;
import dev.evenhand.http.Word;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.DecisionId;
import dev.evenhand.work.Decisions.Count;
import dev.evenhand.work.Decisions.DecisionBrief;
import dev.evenhand.work.Decisions.DecisionView;
import dev.evenhand.work.Decisions.Outcome;
import dev.evenhand.work.Decisions.Removed;
import dev.evenhand.work.Decisions.Said;
import dev.evenhand.work.Decisions.Settings;
import dev.evenhand.work.Decisions.Step;
import dev.evenhand.work.Decisions.Who;
import dev.evenhand.work.QueueSettings;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.policy.Decision;
import dev.evenhand.work.domain.policy.Explanation;
import dev.evenhand.work.domain.policy.Outcome.Chosen;
import dev.evenhand.work.domain.policy.Outcome.Nobody;
import dev.evenhand.work.domain.policy.Step.Counted;
import dev.evenhand.work.internal.decision.DecisionViews.Told;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One decision being written down.
record Writing(Told told, Map<PersonId, Who> people) {
  DecisionView view() {
    var decision = told.decision();
    var explanation = explanation();
    var id = told.id();
    var situation = decision.situation();
    return new DecisionView(
        id == null ? null : id.value(),
        decision.at(),
        decision.policy(),
        situation.queue().value(),
        situation.queueName(),
        outcome(decision),
        new Said(explanation.code(), explanation.args()),
        explanation.text(),
        settings(situation.settings()),
        situation.candidates().size(),
        id == null ? null : told.isSame(),
        decision.steps().stream().map(this::step).toList());
  }

  DecisionBrief brief(DecisionId id) {
    var decision = told.decision();
    var explanation = explanation();
    return new DecisionBrief(
        id.value(),
        decision.at(),
        decision.policy(),
        decision.situation().queueName(),
        outcome(decision),
        new Said(explanation.code(), explanation.args()),
        explanation.text());
  }

  private Explanation explanation() {
    return Explanation.of(told.decision(), person -> who(person, "").displayName());
  }

  private Outcome outcome(Decision decision) {
    return switch (decision.outcome()) {
      case Chosen(var person) -> new Outcome(who(person, ""), null);
      case Nobody(var rule) -> new Outcome(null, rule);
    };
  }

  private Step step(dev.evenhand.work.domain.policy.Step step) {
    return new Step(
        step.rule(),
        step.removed().stream().map(one -> removed(one.who(), one.because())).toList(),
        step.left().stream().map(this::who).toList(),
        counts(step.counts()));
  }

  private Removed removed(Candidate candidate, Reason because) {
    var who = who(candidate);
    return new Removed(
        who.personId(),
        who.username(),
        who.displayName(),
        new Said(because.code(), because.args()),
        because.text());
  }

  private @Nullable List<Count> counts(List<Counted> counts) {
    if (counts.isEmpty()) {
      return null;
    }
    return counts.stream()
        .map(one -> new Count(one.who().person().value(), one.who().username(), one.cases()))
        .toList();
  }

  private Who who(Candidate candidate) {
    return who(candidate.person(), candidate.username());
  }

  private Who who(PersonId person, String otherwise) {
    return people.getOrDefault(person, new Who(person.value(), otherwise, otherwise));
  }

  private static Settings settings(QueueSettings settings) {
    return new Settings(
        Word.of(settings.strategy()),
        settings.maxDays(),
        settings.maxDaysMonth(),
        Word.of(settings.quotaRule()),
        settings.quotaDays(),
        settings.zone().getId());
  }
}
