package dev.evenhand.work.web.queue;

import dev.evenhand.http.Word;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueSettings.QuotaRule;
import dev.evenhand.work.QueueSettings.Strategy;
import dev.evenhand.work.internal.queue.OpenWork.Open;
import dev.evenhand.work.web.SettingsBody;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A queue, as one who is signed in may see it.
///
/// @param open whether every active person supports it without a link
/// @param supporters how many people are linked to it
/// @param waiting items that are handed out as soon as somebody can take them
/// @param parked items that were put back by hand
/// @param held items that somebody has and that are not done
record QueueView(
    UUID id,
    String name,
    String kind,
    String policy,
    Word<Strategy> strategy,
    int maxDays,
    int maxDaysMonth,
    Word<QuotaRule> quotaRule,
    int quotaDays,
    String casePattern,
    String zone,
    @Nullable Integer maxHeld,
    boolean open,
    int supporters,
    int waiting,
    int parked,
    int held,
    long version,
    boolean mayEdit) {
  static QueueView of(Queue queue, int supporters, Open open, boolean mayEdit) {
    var settings = SettingsBody.of(queue.settings());
    return new QueueView(
        queue.id().value(),
        queue.name(),
        queue.kind(),
        queue.policy(),
        Objects.requireNonNull(settings.strategy()),
        queue.settings().maxDays(),
        queue.settings().maxDaysMonth(),
        Objects.requireNonNull(settings.quotaRule()),
        queue.settings().quotaDays(),
        queue.casePattern(),
        queue.settings().zone().getId(),
        queue.maxHeld(),
        queue.open(),
        supporters,
        open.waiting(),
        open.parked(),
        open.held(),
        queue.version(),
        mayEdit);
  }
}
