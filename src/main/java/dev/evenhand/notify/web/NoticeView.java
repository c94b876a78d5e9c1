package dev.evenhand.notify.web;

import dev.evenhand.http.Word;
import dev.evenhand.notify.domain.Notice;
import dev.evenhand.notify.internal.NoticeTable.Stored;
import dev.evenhand.work.Queue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A notice as the API shows it; screens make the sentence from its kind and values.
record NoticeView(
    UUID id, Instant at, Word<Notice.Kind> kind, Args args, @Nullable Instant readAt) {
  /// @param caseId what people call the item; the first one when it is about several
  /// @param queue the name of the queue
  /// @param turn when the turn begins that a swap is about, on the company's wall clock
  /// @param count how many items it is about
  record Args(
      String caseId, UUID itemId, String by, String queue, int count, @Nullable String turn) {}

  static NoticeView of(Stored stored, @Nullable Queue queue) {
    var notice = stored.notice();
    boolean isOfSwap = notice.kind().isOfSwap();
    return new NoticeView(
        stored.id(),
        stored.at(),
        Word.of(notice.kind()),
        new Args(
            isOfSwap ? "" : notice.item().key(),
            notice.item().id().value(),
            notice.by(),
            queue == null ? "" : queue.name(),
            notice.many(),
            isOfSwap ? notice.item().key() : null),
        stored.readAt());
  }
}
