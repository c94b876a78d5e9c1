package dev.evenhand.workflow.internal.act;

import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.domain.run.Finish;
import dev.evenhand.workflow.domain.schema.Schema.Problem;
import dev.evenhand.workflow.internal.file.AttachedFiles;
import dev.evenhand.workflow.internal.run.Engines;
import dev.evenhand.workflow.internal.store.StoredInstance;
import dev.evenhand.workflow.internal.store.StoredTask;
import java.util.List;
import org.springframework.stereotype.Component;

/// Judges what people fill in.
@Component
class Filling {
  private final Engines engines;
  private final AttachedFiles files;

  Filling(Engines engines, AttachedFiles files) {
    this.engines = engines;
    this.files = files;
  }

  /// What came of it.
  sealed interface Filled {
    /// It fits, and these are the outputs of the task.
    record Fits(Entries output) implements Filled {}

    /// It does not.
    record Unfit(List<Problem> problems) implements Filled {
      public Unfit {
        problems = List.copyOf(problems);
      }
    }
  }

  /// Whether what was filled in fits a task. The files it refers to stay until the running
  /// transaction ends.
  Filled judge(StoredTask task, StoredInstance instance, Entries output) {
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
  void attach(InstanceId instance, Entries output) {
    files.attach(instance, output);
  }
}
