package dev.evenhand.cases.web.imports;

import dev.evenhand.cases.domain.compare.Comparison;
import dev.evenhand.cases.domain.compare.Shares.Share;
import dev.evenhand.cases.internal.PersonRef;
import dev.evenhand.cases.web.imports.ComparisonView.PersonComparison;
import dev.evenhand.cases.web.imports.ComparisonView.QueueComparison;
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
  private static final Comparator<QueueComparison> MOST_CASES =
      Comparator.comparingInt(QueueComparison::cases)
          .reversed()
          .thenComparing(QueueComparison::queueName);
  private static final Comparator<PersonComparison> MOST_HANDLED =
      Comparator.comparingInt(PersonComparison::handled)
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
        all.cases(), all.handled(), all.assigned(), queues(comparison), people(all.people()));
  }

  private List<QueueComparison> queues(Comparison comparison) {
    var named = queues.named(comparison.queues().keySet());
    return comparison.queues().entrySet().stream()
        .filter(entry -> named.containsKey(entry.getKey()))
        .map(entry ->
            QueueComparison.of(Objects.requireNonNull(named.get(entry.getKey())), entry.getValue()))
        .sorted(MOST_CASES)
        .toList();
  }

  private List<PersonComparison> people(Map<PersonId, Share> shares) {
    var named = people.named(shares.keySet());
    return shares.entrySet().stream()
        .map(entry ->
            new PersonComparison(
                Objects.requireNonNull(PersonRef.of(entry.getKey(), named)),
                entry.getValue().handled(),
                entry.getValue().assigned()))
        .sorted(MOST_HANDLED)
        .toList();
  }
}
