package dev.evenhand.work;

import dev.evenhand.http.Fault;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The queues of the current company, who supports them, and who may change that. Each change keeps
/// the company's lane waiting until its transaction ends, so a transaction that changes queues must
/// not wait for an answer of [Work].
public interface Queues {
  /// A queue that is not deleted.
  Optional<Queue> find(QueueId id);

  /// The queue of this name that is not deleted; upper and lower case are the same.
  Optional<Queue> findByName(String name);

  /// All queues that are not deleted, by name.
  List<Queue> all();

  /// The queues of these ids, deleted ones too, so that history stays readable.
  Map<QueueId, Queue> named(Collection<QueueId> ids);

  /// Adds a queue.
  Result create(NewQueue queue, Actor by);

  /// Makes the queue as wanted, if it is still of the version that `wanted` was made from. Its kind
  /// stays.
  Result change(Queue wanted, Actor by);

  /// Deletes a queue without supporters and without open work. Its name becomes free; finished work
  /// stays readable under it.
  Result delete(QueueId id, Actor by);

  /// The links of a queue.
  List<Supporter> supporters(QueueId queue);

  /// The links of a person.
  List<Supporter> supports(PersonId person);

  /// Makes a link, or changes the one there is.
  LinkResult link(Link wanted, Actor by);

  /// Removes a link.
  LinkResult unlink(QueueId queue, PersonId person, Actor by);

  /// Whether the actor may change the queue or delete it: `admin`, and people with the admin role
  /// if somebody of their team supports it or nobody does yet.
  boolean mayEdit(Actor actor, QueueId queue);

  /// Whether the actor may let work of the queue be handed out, give it and put it back: `admin`,
  /// people with the admin role, and supporters of the queue; of one that is open, everybody.
  boolean mayHandOut(Actor actor, QueueId queue);

  /// A queue to be added.
  ///
  /// @param open as [Queue#open]
  record NewQueue(
      String name,
      String kind,
      String policy,
      QueueSettings settings,
      String casePattern,
      @Nullable Integer maxHeld,
      boolean open) {
    /// What the id of a case looks like unless a queue says otherwise.
    public static final String CASE_PATTERN = "^[0-9]{4}-[0-9]{4}-[0-9]{6}$";

    /// What a task is called: the number of its ticket, and its own among the tasks of that.
    public static final String TASK_PATTERN = "^[0-9]+-[0-9]+$";

    /// A queue of cases with the usual settings.
    public static NewQueue ofCases(String name, ZoneId zone) {
      return new NewQueue(
          name, "case", "balanced", QueueSettings.standard(zone), CASE_PATTERN, null, false);
    }

    /// A queue of tasks that is open to everybody and gives each to the shortest list.
    public static NewQueue ofTasks(String name, ZoneId zone) {
      return new NewQueue(
          name, "task", "shortest-list", QueueSettings.standard(zone), TASK_PATTERN, null, true);
    }

    /// The same queue for items whose keys match another pattern.
    public NewQueue matching(String pattern) {
      return new NewQueue(name, kind, policy, settings, pattern, maxHeld, open);
    }
  }

  /// A link as somebody wants it.
  ///
  /// @param quota at least 1
  /// @param seen version of the link that was seen; null to put it in any case
  record Link(QueueId queue, PersonId person, boolean active, int quota, @Nullable Long seen) {
    public Link {
      if (quota < 1) {
        throw new IllegalArgumentException("Expected a quota of at least 1, but got " + quota);
      }
    }
  }

  /// How an attempt to create, change or delete a queue ended.
  sealed interface Result {
    /// It is done; the queue as it is now.
    record Done(Queue queue) implements Result {}
  }

  /// How an attempt to make, change or remove a link ended.
  sealed interface LinkResult {
    /// It is done; the link as it is now, or was.
    record Done(Supporter supporter) implements LinkResult {}
  }

  /// It is not done, and this is why.
  sealed interface Refusal extends Result {
    /// There is no such queue, policy, person or link.
    ///
    /// @param what `queue`, `policy`, `person` or `supporter`
    record Missing(String what) implements Refusal, LinkResult {}

    /// The actor may not do it.
    ///
    /// @param because a sentence for the person who tried
    record NotAllowed(String because) implements Refusal, LinkResult {}

    /// Somebody else was faster; look again.
    record ChangedMeanwhile() implements Refusal, LinkResult {}

    record NameTaken(String name) implements Refusal {}

    /// The pattern cannot be used.
    ///
    /// @param fault what is wrong with it
    record PatternRefused(Fault fault) implements Refusal {}

    /// A queue is deleted after its last supporter left.
    record HasSupporters(List<PersonId> people) implements Refusal {}

    /// A queue is deleted after its last open item is done or gone.
    ///
    /// @param waiting how many items nobody has, those that were put back included
    record HasWork(int waiting, int held) implements Refusal {}
  }
}
