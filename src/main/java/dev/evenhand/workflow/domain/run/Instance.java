package dev.evenhand.workflow.domain.run;

import dev.evenhand.http.Word;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.domain.document.FinalStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How far one run of a workflow is.
///
/// @param data the fields of the workflow as they are now
/// @param open its tasks that are not done, in the order in which they were opened
/// @param steps how many tasks were ever opened
/// @param ended as what it will end once no task is open; null when nothing said so
public record Instance(
    Status status,
    Value.Entries data,
    List<OpenTask> open,
    int steps,
    @Nullable FinalStatus ended) {

  /// Where an instance stands.
  public enum Status implements Word.Spelled {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED,
    CANCELLED,
    ON_HOLD;

    @Override
    public String word() {
      return name();
    }
  }

  public Instance {
    open = List.copyOf(open);
  }

  public Optional<OpenTask> find(int number) {
    return open.stream().filter(task -> task.number() == number).findFirst();
  }

  Instance with(Value.Entries newData) {
    return new Instance(status, newData, open, steps, ended);
  }

  Instance with(OpenTask task) {
    var tasks = new ArrayList<>(open);
    tasks.replaceAll(each -> each.number() == task.number() ? task : each);
    return new Instance(status, data, tasks, steps, ended);
  }

  Instance opening(OpenTask task) {
    var tasks = Stream.concat(open.stream(), Stream.of(task)).toList();
    return new Instance(status, data, tasks, task.number(), ended);
  }

  Instance closing(int number) {
    var tasks = open.stream().filter(task -> task.number() != number).toList();
    return new Instance(status, data, tasks, steps, ended);
  }

  /// Takes note of an end; the first one counts.
  Instance ending(FinalStatus as) {
    return new Instance(status, data, open, steps, ended == null ? as : ended);
  }

  Instance over(FinalStatus as) {
    var last =
        switch (as) {
          case COMPLETED -> Status.COMPLETED;
          case CANCELLED -> Status.CANCELLED;
        };
    return new Instance(last, data, open, steps, as);
  }
}
