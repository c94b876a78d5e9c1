package dev.evenhand.cases.internal.imports;

import dev.evenhand.cases.domain.imports.Import;
import dev.evenhand.cases.domain.imports.Import.State;
import dev.evenhand.company.Tenancy;
import dev.evenhand.jobs.Errand.Order;
import dev.evenhand.jobs.Errands;
import dev.evenhand.storage.Ids;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Has imports run, and stops them.
@Component
public class ImportStates {
  /// The name of the errand.
  public static final String ERRAND = "import-cases";

  private final ImportTable imports;
  private final Errands errands;
  private final Ids ids;
  private final Clock clock;

  ImportStates(ImportTable imports, Errands errands, Ids ids, Clock clock) {
    this.imports = imports;
    this.errands = errands;
    this.ids = ids;
    this.clock = clock;
  }

  /// Orders that somebody runs it. Answers whether its state had not changed meanwhile.
  boolean start(Import of) {
    var order = new Order(Tenancy.current().value(), of.id().value(), ids.next());
    if (!imports.start(of.id(), of.state(), order.id(), clock.instant())) {
      return false;
    }
    errands.order(ERRAND, order);
    return true;
  }

  boolean cancel(Import of) {
    return imports.move(of.id(), of.state(), State.CANCELLED, null, clock.instant());
  }
}
