package dev.evenhand.work;

import dev.evenhand.company.Trip;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.Page;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.WorkItem.State;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks at pieces of work of the current company; whoever wants to change one asks [Work].
public interface WorkItems {
  /// One item by its id.
  Optional<Seen> find(WorkItemId id);

  /// One item by what people call it.
  Optional<Seen> find(String kind, String key);

  /// One page of the items that fit, after the place where the last page ended. Open work is
  /// counted to its end, anything else until 10,000.
  Page<Seen> page(Filter filter, Sort sort, @Nullable Cursor after, int limit);

  /// What happened to an item, oldest first; empty when there is no such item.
  List<Turn> history(WorkItemId id);

  /// Asks by a trip who holds an item; no row when nobody does. Once the trip is made it keeps its
  /// holder until the running transaction ends: for whoever stores in the same transaction what the
  /// holder did.
  ///
  /// Until then the company's lane cannot change the item, nor commit anything behind such a
  /// change, so the transaction is to be short, must not wait for an answer of [Work], which would
  /// wait for itself, and asks of one item alone, so that nobody waits in a circle.
  ///
  /// @throws org.springframework.transaction.IllegalTransactionStateException when no transaction
  ///   runs
  Trip.Answer<PersonId> holder(WorkItemId item, Trip trip);

  /// The same for several items at once. Those that somebody is changing at the moment have no row
  /// either, so that nobody waits.
  Trip.Answer<Held> holders(Collection<WorkItemId> items, Trip trip);

  /// An item that somebody holds.
  record Held(WorkItemId item, PersonId holder) {}

  /// How many items nobody has, by queue; queues without such items are missing.
  Map<QueueId, Long> free();

  /// An item as a reader sees it.
  ///
  /// @param doneAt when it was completed; null while it is not
  record Seen(WorkItem item, @Nullable Instant doneAt) {}

  /// A change in the life of an item.
  ///
  /// @param seq the item's version after the change
  /// @param person who had it then; null for nobody
  /// @param from who had it before
  /// @param by who did it; null when Evenhand did
  record Turn(
      int seq,
      Instant at,
      @Nullable PersonId person,
      @Nullable PersonId from,
      String mode,
      @Nullable PersonId by,
      String byName,
      String comment,
      @Nullable DecisionId decision) {}

  /// Which items to list; an empty set, or nothing, lets everything through.
  ///
  /// @param holders people who hold it or completed it
  /// @param text part of the key, or of a fact named in `textIn`, in any case. So that a search
  ///   costs the same however much there is, only the [#SEARCHED] items of the company that
  ///   Evenhand heard of last are searched, of whatever kind, queue or state they are; among older
  ///   ones an item is found by its whole key alone, in the same upper and lower case. When more
  ///   than 10,000 of them have the text, the newest of those are listed
  /// @param textIn the attributes in which text is looked for
  record Filter(
      String kind,
      Set<State> states,
      Set<QueueId> queues,
      Set<PersonId> holders,
      Set<Priority> priorities,
      String text,
      List<String> textIn,
      Range opened,
      Range created) {
    /// In how many items text is looked for.
    public static final int SEARCHED = 100_000;

    public Filter {
      states = Set.copyOf(states);
      queues = Set.copyOf(queues);
      holders = Set.copyOf(holders);
      priorities = Set.copyOf(priorities);
      text = text.strip();
      textIn = List.copyOf(textIn);
    }

    /// All items of a kind.
    public static Filter of(String kind) {
      return new Filter(
          kind, Set.of(), Set.of(), Set.of(), Set.of(), "", List.of(), Range.EVER, Range.EVER);
    }
  }

  /// From an instant, until just before another; null where it has no end.
  record Range(@Nullable Instant from, @Nullable Instant to) {
    public static final Range EVER = new Range(null, null);
  }

  /// By what a list is ordered; items that are equal in it follow their ids.
  record Sort(By by, boolean isDown) {
    /// The newest first.
    public static final Sort NEWEST = new Sort(By.CREATED, true);
  }

  /// What a list can be ordered by.
  enum By {
    CREATED,
    OPENED,
    PRIORITY,
    KEY,
    HELD_SINCE
  }
}
