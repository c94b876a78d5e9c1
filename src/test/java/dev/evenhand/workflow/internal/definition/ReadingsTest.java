package dev.evenhand.workflow.internal.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.workflow.Values;
import dev.evenhand.workflow.VersionId;
import dev.evenhand.workflow.WorkflowId;
import dev.evenhand.workflow.domain.document.Definition;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class ReadingsTest {
  private static final CompanyId ORCHARD = new CompanyId(new UUID(1, 1));
  private static final CompanyId QUARRY = new CompanyId(new UUID(2, 2));
  private static final Definition CARD =
      Values.definition(
          """
          workflow: {key: card, title: Card, fields: {type: object}}
          tasks: [{key: write, title: Write, type: FORM}]
          transitions: [{to: write}]
          """);

  private final Readings readings = new Readings(100);

  @Test
  void a_version_is_found_by_its_company_alone() {
    keep(1, 10);
    assertThat(find(1)).contains(version(1));
    assertThat(Tenancy.in(QUARRY, () -> readings.find(version(1).id()))).isEmpty();
  }

  @Test
  void those_not_asked_for_longest_go_when_there_are_too_many() {
    keep(1, 40);
    keep(2, 40);
    assertThat(find(1)).isPresent();
    keep(3, 40);
    assertThat(find(2)).isEmpty();
    assertThat(find(1)).isPresent();
    assertThat(find(3)).isPresent();
  }

  @Test
  void one_that_is_longer_than_all_may_be_is_kept_alone() {
    keep(1, 40);
    keep(2, 400);
    assertThat(find(1)).isEmpty();
    assertThat(find(2)).isPresent();
    keep(3, 40);
    assertThat(find(2)).isEmpty();
    assertThat(find(3)).isPresent();
  }

  @Test
  void keeping_one_twice_counts_it_once() {
    keep(1, 40);
    keep(1, 40);
    keep(2, 50);
    assertThat(find(1)).isPresent();
    assertThat(find(2)).isPresent();
  }

  @Test
  void nothing_is_kept_before_the_transaction_is_done() {
    TransactionSynchronizationManager.initSynchronization();
    try {
      keep(1, 10);
      assertThat(find(1)).isEmpty();
      TransactionSynchronizationManager.getSynchronizations()
          .forEach(TransactionSynchronization::afterCommit);
      assertThat(find(1)).isPresent();
    } finally {
      TransactionSynchronizationManager.clearSynchronization();
    }
  }

  private void keep(int number, int length) {
    Tenancy.run(ORCHARD, () -> readings.keep(version(number), length));
  }

  private Optional<KnownVersion> find(int number) {
    return Tenancy.in(ORCHARD, () -> readings.find(version(number).id()));
  }

  private static KnownVersion version(int number) {
    return new KnownVersion(
        new VersionId(new UUID(0, number)), new WorkflowId(new UUID(0, 0)), number, CARD);
  }
}
