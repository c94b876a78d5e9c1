package dev.evenhand.cases.web.imports;

import dev.evenhand.cases.domain.compare.Comparison;
import dev.evenhand.cases.domain.compare.Shares.Share;
import dev.evenhand.cases.internal.PersonRef;
import dev.evenhand.cases.web.imports.ComparisonView.PersonView;
import dev.evenhand.cases.web.imports.ComparisonView.QueueView;
import dev.evenhand.cases.web.imports.ComparisonView.SpreadView;
import dev.evenhand.people.People;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Queues;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows comparisons with the names of queues and people.
@Component
@Transactional(readOnly = true)
class ComparisonViews {
  private static final Comparator<QueueView> MOST_CASES =
      Comparator.comparingInt(QueueView::cases).reversed().thenComparing(QueueView::queueName);
  private static final Comparator<PersonView> MOST_HANDLED =
      Comparator.comparingInt(PersonView::handled)
          .reversed()
          .thenComparing(view -> view.person().username());

  private final Queues queues;
  private final People people;

  ComparisonViews(Queues queues, People people) {
    this.queues = queues;
    this.people = people;
  }

  public ComparisonView view(Comparison comparison) {
    var all = comparison.all();
    return new ComparisonView(
        all.cases(),
        SpreadView.of(all.handled()),
        SpreadView.of(all.assigned()),
        queues(comparison),
        people(all.people()));
  }

  private List<QueueView> queues(Comparison comparison) {
    var named = queues.named(comparison.queues().keySet());
    return comparison.queues().entrySet().stream()
        .filter(entry -> named.containsKey(entry.getKey()))
        .map(entry ->
            QueueView.of(Objects.requireNonNull(named.get(entry.getKey())), entry.getValue()))
        .sorted(MOST_CASES)
        .toList();
  }

  private List<PersonView> people(Map<PersonId, Share> shares) {
    var named = people.named(shares.keySet());
    return shares.entrySet().stream()
        .map(entry ->
            new PersonView(
                Objects.requireNonNull(PersonRef.of(entry.getKey(), named)),
                entry.getValue().handled(),
                entry.getValue().assigned()))
        .sorted(MOST_HANDLED)
        .toList();
  }
}
