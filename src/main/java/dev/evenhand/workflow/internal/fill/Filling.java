package dev.evenhand.workflow.internal.fill;

import dev.evenhand.company.Trip;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.work.WorkItems;
import dev.evenhand.work.WorkItems.Held;
import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.domain.run.Finish;
import dev.evenhand.workflow.domain.schema.Schema.Problem;
import dev.evenhand.workflow.internal.file.AttachedFiles;
import dev.evenhand.workflow.internal.run.Engines;
import dev.evenhand.workflow.internal.store.StoredInstance;
import dev.evenhand.workflow.internal.store.StoredTask;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Judges what people fill in, and knows who has the forms.
@Component
public class Filling {
  private final Engines engines;
  private final AttachedFiles files;
  private final WorkItems items;

  Filling(Engines engines, AttachedFiles files, WorkItems items) {
    this.engines = engines;
    this.files = files;
    this.items = items;
  }

  /// What came of it.
  public sealed interface Filled {
    /// It fits, and these are the outputs of the task.
    record Fits(Entries output) implements Filled {}

    /// It does not.
    record Unfit(List<Problem> problems) implements Filled {
      public Unfit {
        problems = List.copyOf(problems);
      }
    }
  }

  /// Sends what there is to send, with the question who has a form, and keeps it so until the
  /// running transaction ends.
  public @Nullable PersonId holder(StoredTask form, Trip trip) {
    var item = form.item();
    var asked = item == null ? null : items.holder(item, trip);
    trip.make();
    return asked == null ? null : asked.rows().stream().findFirst().orElse(null);
  }

  /// The same of several forms that have work in the hub, without those whose work somebody is
  /// changing at the moment.
  Map<WorkItemId, PersonId> holders(List<StoredTask> forms, Trip trip) {
    var held = items.holders(forms.stream().map(StoredTask::item).toList(), trip);
    trip.make();
    return held.rows().stream().collect(Collectors.toMap(Held::item, Held::holder));
  }

  /// Whether what was filled in fits a task. The files it refers to stay until the running
  /// transaction ends.
  public Filled judge(StoredTask task, StoredInstance instance, Entries output) {
    var missing = files.missing(output);
    if (!missing.isEmpty()) {
      return new Filled.Unfit(missing);
    }
    var finish = engines.engine(instance).fillIn(instance.with(List.of()), task.open(), output);
    return switch (finish) {
      case Finish.Done(var made) -> new Filled.Fits(made);
      case Finish.Refused(var problems) -> new Filled.Unfit(problems);
      case Finish.Failed(var error) ->
          throw new IllegalStateException("Expected a form to be judged, but: " + error.message());
    };
  }

  /// Keeps the files that an output refers to.
  public void attach(InstanceId instance, Entries output) {
    files.attach(instance, output);
  }
}
