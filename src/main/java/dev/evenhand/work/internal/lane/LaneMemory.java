package dev.evenhand.work.internal.lane;

import com.google.re2j.Pattern;
import dev.evenhand.people.Actor;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkAsk.Into;
import dev.evenhand.work.domain.Counts;
import dev.evenhand.work.domain.QueuePowers;
import dev.evenhand.work.domain.policy.Policies;
import dev.evenhand.work.domain.policy.Policy;
import dev.evenhand.work.domain.tally.ListsByKind;
import dev.evenhand.work.domain.tally.ListsByKind.Calendar;
import dev.evenhand.work.domain.tally.Tally;
import dev.evenhand.work.internal.decision.DecisionRow.Known;
import dev.evenhand.work.internal.decision.Hash;
import dev.evenhand.work.internal.store.Credit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a lane keeps between batches so as not to read it again: the tally, the lists and the
/// situations, and the versions they were read at. Worth something only while those are the lane's.
final class LaneMemory {
  /// A queue and what its policy knows.
  ///
  /// @param pattern what a whole key must match, run in linear time whatever it is
  record KnownQueue(Queue queue, Known known, Pattern pattern) {
    boolean fits(String key) {
      return pattern.matches(key);
    }

    /// Which lists its policy asks for, if it asks for any.
    Optional<Calendar> lists() {
      return Policies.findForQueue(queue.policy()).filter(Policy::countsLists).map(_ -> calendar());
    }

    Calendar calendar() {
      return new Calendar(queue.kind(), queue.settings().zone());
    }

    boolean mayHandOut(Actor actor) {
      var person = actor.person();
      return QueuePowers.mayHandOut(
          actor, queue.open() || (person != null && known.situation().candidate(person) != null));
    }
  }

  /// The version after which the tally and the lists were right; -1 for never.
  long version = -1;

  long situationVersion = -1;
  private Map<QueueId, KnownQueue> queues = Map.of();

  /// By what people call them: names, and names in lower case.
  private Map<String, KnownQueue> named = Map.of();

  /// What is on people's lists, as far as any queue asks for it.
  final ListsByKind lists = new ListsByKind();

  private @Nullable Tally tally;

  /// A tally of other days, while something of then is taken over or replayed.
  private @Nullable Tally past;

  /// Situations that are in the database for sure.
  private final Set<Hash> stored = new HashSet<>();

  boolean isStored(Hash situation) {
    return stored.contains(situation);
  }

  void noteStored(Hash situation) {
    stored.add(situation);
  }

  /// Forgets everything, after a batch that did not reach the database.
  void forget() {
    version = -1;
    situationVersion = -1;
    tally = null;
    past = null;
    lists.forget();
    stored.clear();
  }

  void learn(Map<QueueId, KnownQueue> situations, long situationVersion) {
    queues = new HashMap<>(situations);
    named = new HashMap<>();
    queues.values().forEach(queue -> named.put(queue.queue().name(), queue));
    queues.values().forEach(queue -> named.putIfAbsent(inLowerCase(queue.queue().name()), queue));
    lists.want(
        queues.values().stream()
            .flatMap(queue -> queue.lists().stream())
            .collect(Collectors.toSet()));
    this.situationVersion = situationVersion;
  }

  void learn(Tally present, long version) {
    tally = present;
    past = null;
    lists.forget();
    this.version = version;
  }

  /// Takes a tally of other days as the database has it, and what this batch drafted since.
  void learnPast(Tally other, List<Credit> drafted) {
    past = other;
    drafted.forEach(credit -> add(past, credit));
  }

  @Nullable KnownQueue queue(QueueId id) {
    return queues.get(id);
  }

  /// The queue something is to arrive in, if there is one for items of its kind.
  @Nullable KnownQueue queue(Into into, String kind) {
    var queue =
        switch (into) {
          case Into.Known(var id) -> queue(id);
          case Into.Called(var name) -> called(name.strip());
        };
    return queue != null && queue.queue().kind().equals(kind) ? queue : null;
  }

  /// Whatever queues are called, an id means the one of that id; a name in the same letters comes
  /// before one that differs in capitals alone.
  private @Nullable KnownQueue called(String name) {
    var byId = QueueId.find(name).map(queues::get);
    return byId.orElseGet(() -> named.getOrDefault(name, named.get(inLowerCase(name))));
  }

  private static String inLowerCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  Iterable<KnownQueue> queues() {
    return queues.values();
  }

  /// Whether the counts needed at an instant are in memory.
  boolean remembers(Instant at) {
    return find(at) != null;
  }

  Counts counts(QueueId queue, Instant at) {
    var found = find(at);
    if (found == null) {
      throw new IllegalStateException("Expected to remember the counts of " + at + ".");
    }
    return found.in(queue);
  }

  void advanceTo(Instant now) {
    if (tally != null) {
      tally.advanceTo(day(now));
    }
    lists.advanceTo(now);
  }

  void add(List<Credit> credits) {
    for (var credit : credits) {
      add(tally, credit);
      add(past, credit);
    }
  }

  static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  private @Nullable Tally find(Instant at) {
    if (holds(tally, at)) {
      return tally;
    }
    return holds(past, at) ? past : null;
  }

  private static boolean holds(@Nullable Tally tally, Instant at) {
    if (tally == null) {
      return false;
    }
    var day = day(at);
    return !tally.firstDay().isAfter(day.minusDays(301))
        && !tally.finalDay().isBefore(day.plusDays(1));
  }

  private static void add(@Nullable Tally tally, Credit credit) {
    if (tally != null && !credit.day().isAfter(tally.finalDay())) {
      tally.add(credit.person(), credit.queue(), credit.day(), credit.change());
    }
  }
}
