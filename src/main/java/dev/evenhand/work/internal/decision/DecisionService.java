package dev.evenhand.work.internal.decision;

import dev.evenhand.work.DecisionId;
import dev.evenhand.work.Decisions;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.work.internal.decision.DecisionRecords.Derived;
import dev.evenhand.work.internal.decision.DecisionViews.Told;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class DecisionService implements Decisions {
  private final DecisionRecords records;
  private final DecisionViews views;

  DecisionService(DecisionRecords records, DecisionViews views) {
    this.records = records;
    this.views = views;
  }

  @Override
  public Optional<DecisionView> find(DecisionId id) {
    return records.find(id).map(one -> views.views(List.of(told(one))).getFirst());
  }

  @Override
  public Optional<DecisionBrief> findBrief(DecisionId id) {
    return records.find(id).map(one -> views.brief(id, one.decision()));
  }

  @Override
  @Transactional(propagation = Propagation.SUPPORTS)
  public Optional<DecisionBrief> findBriefLately(DecisionId id) {
    return records
        .findLately(id)
        .map(one -> views.brief(id, one.decision(), one.stored().situation().names()));
  }

  @Override
  public List<DecisionView> of(WorkItemId item) {
    return views.views(records.of(item).stream().map(DecisionService::told).toList());
  }

  private static Told told(Derived derived) {
    return new Told(derived.stored().id(), derived.decision(), derived.isSame());
  }
}
