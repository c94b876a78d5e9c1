package dev.evenhand.insight.web;

import dev.evenhand.insight.internal.FairnessReports;
import dev.evenhand.insight.internal.FairnessReports.Point;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues;
import dev.evenhand.work.WorkReports;
import dev.evenhand.work.WorkReports.Deciding;
import dev.evenhand.work.WorkReports.Waiting;
import dev.evenhand.work.WorkReports.Windows;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/insight")
@Transactional(readOnly = true)
class InsightController {
  /// How evenly a queue shared its work out in the days from `day` to `to`.
  record FairnessPoint(
      UUID queueId,
      String queueName,
      LocalDate day,
      LocalDate to,
      long items,
      int people,
      int min,
      int max,
      double mean,
      double stdev,
      double coefficient) {}

  record Fairness(List<FairnessPoint> points) {}

  /// How long items of a queue waited for their first holder, in seconds.
  ///
  /// @param count how many found one
  /// @param open how many have not found one yet
  record QueueWaiting(
      UUID queueId, String queueName, int count, int open, double median, double p90, double max) {}

  private final FairnessReports fairness;
  private final WorkReports work;
  private final Queues queues;
  private final Periods periods;

  InsightController(FairnessReports fairness, WorkReports work, Queues queues, Periods periods) {
    this.fairness = fairness;
    this.work = work;
    this.queues = queues;
    this.periods = periods;
  }

  @GetMapping("/fairness")
  Fairness fairness(
      @RequestParam(required = false) @Nullable UUID queue,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(required = false) @Nullable Integer days) {
    var windows = periods.windows(from, to, days);
    var points = fairness.points(windows, id(queue));
    return new Fairness(points.stream().map(point -> view(point, windows)).toList());
  }

  /// By the name of the queue.
  @GetMapping("/waiting")
  List<QueueWaiting> waiting(
      @RequestParam(required = false) @Nullable UUID queue,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to) {
    var span = periods.span(from, to);
    var found = work.waiting(span.from(), span.to(), id(queue));
    var named = queues.named(found.stream().map(Waiting::queue).toList());
    return found.stream()
        .map(waiting -> view(waiting, named.get(waiting.queue())))
        .sorted(Comparator.comparing(view -> view.queueName().toLowerCase(Locale.ROOT)))
        .toList();
  }

  /// The rule that decided most often first.
  @GetMapping("/rules")
  List<Deciding> rules(
      @RequestParam(required = false) @Nullable UUID queue,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to) {
    var span = periods.span(from, to);
    return work.rules(span.from(), span.to(), id(queue));
  }

  private static @Nullable QueueId id(@Nullable UUID queue) {
    return queue == null ? null : new QueueId(queue);
  }

  private static FairnessPoint view(Point point, Windows windows) {
    var spread = point.spread();
    return new FairnessPoint(
        point.queue().id().value(),
        point.queue().name(),
        windows.firstOf(point.window()),
        windows.lastOf(point.window()),
        point.items(),
        spread.people(),
        spread.min(),
        spread.max(),
        spread.mean(),
        spread.stdev(),
        spread.coefficient());
  }

  private static QueueWaiting view(Waiting waiting, @Nullable Queue queue) {
    return new QueueWaiting(
        waiting.queue().value(),
        queue == null ? "" : queue.name(),
        waiting.count(),
        waiting.open(),
        waiting.median(),
        waiting.p90(),
        waiting.max());
  }
}
