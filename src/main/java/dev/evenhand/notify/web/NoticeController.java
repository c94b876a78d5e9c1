package dev.evenhand.notify.web;

import dev.evenhand.http.Cursor;
import dev.evenhand.http.Fields;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.notify.internal.NoticeService;
import dev.evenhand.notify.internal.NoticeTable.Stored;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Transactional
class NoticeController {
  /// @param ids empty for all
  record ReadBody(@Nullable List<UUID> ids) {}

  private final NoticeService notices;
  private final Queues queues;

  NoticeController(NoticeService notices, Queues queues) {
    this.notices = notices;
    this.queues = queues;
  }

  @GetMapping("/api/notices")
  @Transactional(readOnly = true)
  Page<NoticeView> list(
      @RequestParam(defaultValue = "false") boolean unread,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    var fields = new Fields();
    int most = fields.number("limit", limit, 50, 1, 500);
    fields.check();
    var page = notices.page(reader(), unread, Cursor.read(cursor), most);
    var named =
        queues.named(
            page.items().stream()
                .flatMap(stored -> Stream.ofNullable(stored.notice().queue()))
                .toList());
    var views =
        page.items().stream().map(stored -> NoticeView.of(stored, queue(stored, named))).toList();
    return new Page<>(views, page.next(), page.total());
  }

  private static @Nullable Queue queue(Stored stored, Map<QueueId, Queue> named) {
    var queue = stored.notice().queue();
    return queue == null ? null : named.get(queue);
  }

  @PostMapping("/api/notices/read")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void read(@RequestBody ReadBody body) {
    notices.read(reader(), body.ids() == null ? List.of() : body.ids());
  }

  private static PersonId reader() {
    return Actor.current()
        .findPerson()
        .orElseThrow(() -> Refused.forbidden("Only people have notices."));
  }
}
