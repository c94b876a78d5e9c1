package dev.evenhand.work.web.queue;

import static dev.evenhand.http.FaultKind.NOT_ONE_OF;
import static dev.evenhand.http.FaultKind.WRONG_CURSOR;

import dev.evenhand.http.Cursor;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Page;
import dev.evenhand.people.Actor;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues;
import dev.evenhand.work.internal.queue.OpenWork;
import dev.evenhand.work.internal.queue.OpenWork.Open;
import dev.evenhand.work.internal.queue.QueuePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Shows queues to the one who asks. A company has some hundreds of them at most, so lists are
/// sorted here.
@Component
class QueueViews {
  private static final Map<String, Comparator<QueueView>> SORTS =
      Map.of(
          "name", Comparator.comparing(view -> view.name().toLowerCase(Locale.ROOT)),
          "supporters", Comparator.comparingInt(QueueView::supporters),
          "waiting", Comparator.comparingInt(QueueView::waiting),
          "held", Comparator.comparingInt(QueueView::held));

  private final Queues queues;
  private final OpenWork work;
  private final QueuePermissions permissions;

  QueueViews(Queues queues, OpenWork work, QueuePermissions permissions) {
    this.queues = queues;
    this.work = work;
    this.permissions = permissions;
  }

  QueueView view(Queue queue) {
    return views(List.of(queue)).getFirst();
  }

  Page<QueueView> page(
      @Nullable String q, @Nullable String sort, @Nullable String cursor, int limit) {
    var wanted = q == null ? "" : q.strip().toLowerCase(Locale.ROOT);
    var found =
        queues.all().stream()
            .filter(queue -> queue.name().toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    var sorted = views(found).stream().sorted(order(sort)).toList();
    int start = start(sorted, Cursor.read(cursor));
    int end = Math.min(start + limit, sorted.size());
    var items = sorted.subList(start, end);
    var next = end == sorted.size() ? null : cursor(end, items.getLast());
    return new Page<>(items, next, sorted.size());
  }

  private List<QueueView> views(List<Queue> queues) {
    var ids = queues.stream().map(Queue::id).toList();
    var open = work.in(ids);
    var supporters = permissions.supporters(ids);
    var editable = permissions.editable(Actor.current(), ids);
    return queues.stream()
        .map(queue -> {
          QueueId id = queue.id();
          return QueueView.of(
              queue,
              supporters.getOrDefault(id, 0),
              open.getOrDefault(id, Open.NONE),
              editable.contains(id));
        })
        .toList();
  }

  private static Comparator<QueueView> order(@Nullable String sort) {
    var field = sort == null || sort.isBlank() ? "name" : sort.replaceFirst("^-", "");
    var order = SORTS.get(field);
    if (order == null) {
      throw new InvalidInput(
          "sort", NOT_ONE_OF.of(SORTS.keySet().stream().sorted().toList(), field));
    }
    var rising = order.thenComparing(QueueView::id);
    return sort != null && sort.startsWith("-") ? rising.reversed() : rising;
  }

  private static String cursor(int place, QueueView last) {
    return new Cursor(Integer.toString(place), last.id().toString()).text();
  }

  /// After the queue where the last page ended; where that was, if it is gone.
  private static int start(List<QueueView> sorted, @Nullable Cursor cursor) {
    if (cursor == null) {
      return 0;
    }
    for (int place = 0; place < sorted.size(); place++) {
      if (sorted.get(place).id().toString().equals(cursor.id())) {
        return place + 1;
      }
    }
    return Math.min(place(cursor), sorted.size());
  }

  private static int place(Cursor cursor) {
    try {
      return Math.max(0, Integer.parseInt(cursor.key()));
    } catch (NumberFormatException e) {
      throw new InvalidInput("cursor", WRONG_CURSOR.of());
    }
  }
}
