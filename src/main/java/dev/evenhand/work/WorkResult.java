package dev.evenhand.work;

import dev.evenhand.availability.Reason;
import dev.evenhand.people.PersonId;
import org.jspecify.annotations.Nullable;

/// How an ask ended.
public sealed interface WorkResult {
  /// It is done; when nobody could take the item, it waits and the decision says why.
  ///
  /// @param isNew whether the item arrived with this ask
  /// @param isRepeat whether the same request had done it before, so that nothing changed now
  record Done(WorkItem item, @Nullable DecisionId decision, boolean isNew, boolean isRepeat)
      implements WorkResult {}

  /// Nothing was changed.
  record Refused(Refusal why, Facts facts) implements WorkResult {
    public static Refused of(Refusal why) {
      return new Refused(why, Facts.NONE);
    }
  }

  /// What a refusal was about.
  record Facts(
      @Nullable WorkItem item,
      @Nullable Queue queue,
      @Nullable PersonId person,
      @Nullable String rule,
      @Nullable Reason because) {
    static final Facts NONE = new Facts(null, null, null, null, null);

    public static Facts about(WorkItem item) {
      return new Facts(item, null, item.holder(), null, null);
    }

    public static Facts about(Queue queue) {
      return new Facts(null, queue, null, null, null);
    }
  }

  /// Why nothing was changed.
  enum Refusal {
    NO_SUCH_ITEM,
    NO_SUCH_QUEUE,
    /// Only who may have items of the queue handed out brings it any; the facts say which it is.
    NOT_ALLOWED,
    /// The key does not match the pattern of the queue; the facts say which it is.
    KEY_DOES_NOT_FIT,
    /// The key is taken in another queue.
    IN_ANOTHER_QUEUE,
    ALREADY_HELD,
    ALREADY_DONE,
    NOT_HELD,
    /// The named person may not take it; the facts say which rule says so.
    CANNOT_TAKE_IT,
    HOLDS_ENOUGH,
    NOTHING_WAITING,
    COMMENT_MISSING,
    CHANGED_MEANWHILE,
    /// Too much is being asked at once; nothing was done.
    BUSY
  }
}
