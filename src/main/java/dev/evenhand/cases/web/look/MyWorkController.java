package dev.evenhand.cases.web.look;

import dev.evenhand.cases.domain.CaseFacts;
import dev.evenhand.cases.internal.Claims;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Decisions;
import dev.evenhand.work.Decisions.DecisionView;
import dev.evenhand.work.WorkItem.State;
import dev.evenhand.work.WorkItems;
import dev.evenhand.work.WorkItems.By;
import dev.evenhand.work.WorkItems.Filter;
import dev.evenhand.work.WorkItems.Range;
import dev.evenhand.work.WorkItems.Seen;
import dev.evenhand.work.WorkItems.Sort;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the reader holds and could take.
@RestController
class MyWorkController {
  private static final int MOST = 500;

  private final WorkItems items;
  private final Claims claims;
  private final CaseViews views;
  private final Decisions decisions;

  MyWorkController(WorkItems items, Claims claims, CaseViews views, Decisions decisions) {
    this.decisions = decisions;
    this.items = items;
    this.claims = claims;
    this.views = views;
  }

  /// @param held the newest first, at most 500
  /// @param newest the decision by which the newest of them came; null when none did
  record MyWork(List<CaseView> held, long waitingICouldTake, @Nullable DecisionView newest) {
    static final MyWork NONE = new MyWork(List.of(), 0, null);
  }

  @GetMapping("/api/my-work")
  @Transactional(readOnly = true)
  MyWork myWork() {
    return Actor.current().findPerson().map(this::of).orElse(MyWork.NONE);
  }

  private MyWork of(PersonId who) {
    var filter =
        new Filter(
            CaseFacts.KIND,
            Set.of(State.HELD),
            Set.of(),
            Set.of(who),
            Set.of(),
            "",
            List.of(),
            Range.EVER,
            Range.EVER);
    var held = items.page(filter, new Sort(By.HELD_SINCE, true), null, MOST).items();
    return new MyWork(views.views(held), waiting(who), newest(held));
  }

  private @Nullable DecisionView newest(List<Seen> held) {
    return held.stream()
        .flatMap(seen -> Stream.ofNullable(seen.item().holding()))
        .flatMap(holding -> Stream.ofNullable(holding.decision()))
        .findFirst()
        .flatMap(decisions::find)
        .orElse(null);
  }

  private long waiting(PersonId who) {
    var supported = claims.supported(who);
    return items.free().entrySet().stream()
        .filter(free -> supported.contains(free.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
