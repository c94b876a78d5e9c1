package dev.evenhand.workflow.internal.act;

import dev.evenhand.people.Actor;
import dev.evenhand.workflow.Instances.Answer;
import dev.evenhand.workflow.Instances.Misfit;
import dev.evenhand.workflow.Instances.Order;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.domain.run.Instance;
import dev.evenhand.workflow.internal.file.AttachedFiles;
import dev.evenhand.workflow.internal.run.Engines;
import dev.evenhand.workflow.internal.run.Keeping;
import dev.evenhand.workflow.internal.run.Stores;
import dev.evenhand.workflow.internal.store.StoredInstance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Changes of instances by people. Each is given one that is locked, and answers what kept it from
/// being made.
@Component
class InstanceChanges {
  private final Stores stores;
  private final Engines engines;
  private final Keeping keeping;
  private final Aftermath aftermath;
  private final AttachedFiles files;

  InstanceChanges(
      Stores stores, Engines engines, Keeping keeping, AttachedFiles files, Aftermath aftermath) {
    this.stores = stores;
    this.files = files;
    this.engines = engines;
    this.keeping = keeping;
    this.aftermath = aftermath;
  }

  Optional<Answer> hold(StoredInstance stored, Order order) {
    return become(
        stored,
        stored.with(List.of()).onHold(),
        order.by(),
        () -> {
          stores.next().rest(stored.id());
          aftermath.note("held", stored, order.comment(), order.by());
        });
  }

  Optional<Answer> resume(StoredInstance stored, Order order) {
    return become(
        stored,
        stored.with(List.of()).resumed(),
        order.by(),
        () -> {
          stores.next().resume(stored.id(), aftermath.now());
          aftermath.note("resumed", stored, order.comment(), order.by());
        });
  }

  Optional<Answer> cancel(StoredInstance stored, Order order) {
    return become(
        stored,
        stored.with(List.of()).cancelled(),
        order.by(),
        () -> {
          stores.tasks().cancel(stored.id());
          aftermath.over(stored.id());
          aftermath.note("cancelled", stored, order.comment(), order.by());
        });
  }

  Optional<Answer> set(StoredInstance stored, Entries data, Order order) {
    if (stored.status().isOver()) {
      return Optional.of(new Answer.NotNow(stored.status()));
    }
    var engine = engines.engine(stored);
    var misfits =
        Stream.concat(engine.problems(data).stream(), files.missing(data).stream())
            .map(problem -> new Misfit(problem.place(), problem.text()))
            .toList();
    if (!misfits.isEmpty()) {
      return Optional.of(new Answer.Unfit(misfits));
    }
    var now = aftermath.now();
    var open = stores.tasks().openOf(List.of(stored.id()));
    keeping.keep(stored, stored.holding(data, now), now, order.by().person());
    stores
        .tasks()
        .update(
            open.stream()
                .filter(task -> !task.status().isOver() && task.state().output() == null)
                .map(task -> task.given(engine.givenAnew(task.open(), data), task.state()))
                .toList());
    aftermath.noteFields(
        stored, unlike(stored.data(), data), unlike(data, stored.data()), order.by());
    return Optional.empty();
  }

  private Optional<Answer> become(
      StoredInstance stored, Optional<Instance> changed, Actor by, Runnable after) {
    if (changed.isEmpty()) {
      return Optional.of(new Answer.NotNow(stored.status()));
    }
    var now = aftermath.now();
    keeping.keep(stored, stored.after(changed.get(), now), now, by.person());
    after.run();
    return Optional.empty();
  }

  /// The fields of one that are not the same in the other.
  private static Map<String, Object> unlike(Entries one, Entries other) {
    var unlike = new TreeMap<String, Object>();
    one.values()
        .forEach((name, value) -> {
          if (!value.equals(other.get(name))) {
            var plain = Value.plain(value);
            unlike.put(name, plain == null ? "" : plain);
          }
        });
    return unlike;
  }
}
