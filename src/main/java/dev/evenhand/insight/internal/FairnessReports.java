package dev.evenhand.insight.internal;

import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues;
import dev.evenhand.work.Spread;
import dev.evenhand.work.WorkReports;
import dev.evenhand.work.WorkReports.QueueLoad;
import dev.evenhand.work.WorkReports.Windows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How evenly each queue shared its work out, over time.
@Service
@Transactional(readOnly = true)
public class FairnessReports {
  private final WorkReports work;
  private final Queues queues;

  FairnessReports(WorkReports work, Queues queues) {
    this.work = work;
    this.queues = queues;
  }

  /// One queue in one window.
  public record Point(Queue queue, int window, long items, Spread spread) {}

  /// A point for every window of each queue that somebody supports or had work of, by name.
  public List<Point> points(Windows windows, @Nullable QueueId queue) {
    var supporters = work.supporterCounts();
    var loads = new HashMap<QueueId, Map<Integer, QueueLoad>>();
    for (var load : work.loadOfQueues(windows, queue)) {
      loads.computeIfAbsent(load.queue(), _ -> new HashMap<>()).put(load.window(), load);
    }
    var ids = new HashSet<>(loads.keySet());
    supporters.keySet().stream().filter(id -> queue == null || queue.equals(id)).forEach(ids::add);
    var points = new ArrayList<Point>();
    for (var found : sorted(ids)) {
      var ofQueue = loads.getOrDefault(found.id(), Map.of());
      for (int window = 0; window < windows.count(); window++) {
        var linked = supporters.getOrDefault(found.id(), 0);
        points.add(point(found, window, linked, ofQueue.get(window)));
      }
    }
    return points;
  }

  private List<Queue> sorted(Set<QueueId> ids) {
    return queues.named(ids).values().stream()
        .sorted(
            Comparator.comparing((Queue queue) -> queue.name().toLowerCase(Locale.ROOT))
                .thenComparing(Queue::id))
        .toList();
  }

  /// Among those who support the queue now and whoever had any of it then.
  private static Point point(Queue queue, int window, int linked, @Nullable QueueLoad load) {
    if (load == null) {
      return new Point(queue, window, 0, Spread.of(linked, 0, 0, 0, 0));
    }
    int people = linked + load.strangers();
    int least = people > load.people() ? 0 : load.least();
    var spread = Spread.of(people, least, load.most(), load.items(), load.squares());
    return new Point(queue, window, load.items(), spread);
  }
}
