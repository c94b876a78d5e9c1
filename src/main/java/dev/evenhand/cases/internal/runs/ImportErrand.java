package dev.evenhand.cases.internal.runs;

import dev.evenhand.cases.domain.imports.Import;
import dev.evenhand.cases.domain.imports.ImportId;
import dev.evenhand.cases.internal.imports.ImportStates;
import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.jobs.Errand;
import dev.evenhand.storage.Ids;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/// Runs imports in the background, a few at a time. One that was left, or whose process died, is
/// gone on with from wherever it stands.
@Component
class ImportErrand implements Errand {
  private static final int AT_ONCE = 4;

  private final RunHolder holder;
  private final ImportRun run;
  private final Ids ids;

  ImportErrand(RunHolder holder, ImportRun run, Ids ids) {
    this.holder = holder;
    this.run = run;
    this.ids = ids;
  }

  @Override
  public String name() {
    return ImportStates.ERRAND;
  }

  @Override
  public int atOnce() {
    return AT_ONCE;
  }

  @Override
  public Result run(Order order, BooleanSupplier goesOn) {
    var company = new CompanyId(order.company());
    var hold = new Hold(company, new ImportId(order.about()), order.id(), ids.next());
    holder.take(hold).ifPresent(of -> Tenancy.run(company, () -> run(hold, of, goesOn)));
    if (goesOn.getAsBoolean()) {
      return Result.DONE;
    }
    holder.leave(hold);
    return Result.LEFT;
  }

  private void run(Hold hold, Import of, BooleanSupplier goesOn) {
    var plan = of.plan();
    if (plan != null) {
      holder
          .actor(hold, of)
          .act(() -> {
            run.run(of, plan, hold, goesOn);
            return true;
          });
    }
  }
}
