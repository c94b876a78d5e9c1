package dev.evenhand.cases.web.look;

import dev.evenhand.cases.internal.PersonRef;
import dev.evenhand.work.Decisions;
import dev.evenhand.work.Decisions.DecisionBrief;
import dev.evenhand.work.Decisions.Who;
import dev.evenhand.work.WorkItem;
import dev.evenhand.work.WorkItem.State;
import dev.evenhand.work.WorkItems.Seen;
import dev.evenhand.work.WorkResult;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Answers those who let a case arrive. What the hub has just decided is told without asking the
/// database; anything else is read.
@Component
public class CaseAnswers {
  private final CaseReading reading;
  private final Decisions decisions;

  CaseAnswers(CaseReading reading, Decisions decisions) {
    this.reading = reading;
    this.decisions = decisions;
  }

  public CaseAnswer answer(WorkResult.Done done) {
    return reading.answer(done);
  }

  /// The same for a case that arrived, which only those bring who may have it handed out.
  public CaseAnswer arrived(WorkResult.Done done) {
    return atOnce(done).orElseGet(() -> reading.answer(done));
  }

  private Optional<CaseAnswer> atOnce(WorkResult.Done done) {
    var item = done.item();
    var decision = done.decision();
    if (decision == null || done.isRepeat() || item.state() == State.DONE) {
      return Optional.empty();
    }
    return decisions
        .findBriefLately(decision)
        .filter(brief -> isWhoHasIt(brief, item))
        .map(brief -> {
          var seen = new Seen(item, null);
          return new CaseAnswer(
              CaseViews.view(seen, ref(who(brief)), brief.queueName(), true), brief);
        });
  }

  private static boolean isWhoHasIt(DecisionBrief brief, WorkItem item) {
    var who = who(brief);
    var holder = item.holder();
    return Objects.equals(
        who == null ? null : who.personId(), holder == null ? null : holder.value());
  }

  private static @Nullable Who who(DecisionBrief brief) {
    return brief.outcome().person();
  }

  private static @Nullable PersonRef ref(@Nullable Who who) {
    return who == null ? null : new PersonRef(who.personId(), who.username(), who.displayName());
  }
}
