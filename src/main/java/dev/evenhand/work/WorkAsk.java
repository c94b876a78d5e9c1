package dev.evenhand.work;

import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Something somebody wants done with a piece of work.
///
/// @param request names the request, so that sending it again changes nothing; null for none
/// @param asOf the instant the act counts as done at; null for the present moment
public record WorkAsk(
    Target target,
    Act act,
    Actor by,
    String comment,
    @Nullable String request,
    @Nullable Instant asOf) {

  /// Which queue something arrives in.
  public sealed interface Into {
    /// One that is known.
    record Known(QueueId id) implements Into {}

    /// The one that is called so when this is done.
    ///
    /// @param name its name, or its id in writing
    record Called(String name) implements Into {}
  }

  /// Which piece of work.
  public sealed interface Target {
    /// One that is known.
    ///
    /// @param version the version the asker saw; null to act on any
    record Known(WorkItemId id, @Nullable Integer version) implements Target {}

    /// One that arrives: if one of its kind and key is there already, that is meant. It is refused
    /// to those who may not have items of its queue handed out.
    ///
    /// @param requires as [WorkItem#requires]; of an item that is there already they stay as they
    ///   are
    record Arrival(
        Into queue,
        String kind,
        String key,
        Priority priority,
        Instant openedAt,
        Map<String, String> attributes,
        Set<String> requires)
        implements Target {
      public Arrival {
        requires = WorkItem.requirements(requires);
      }

      /// Something that anybody may have who supports the queue.
      public Arrival(
          Into queue,
          String kind,
          String key,
          Priority priority,
          Instant openedAt,
          Map<String, String> attributes) {
        this(queue, kind, key, priority, openedAt, attributes, Set.of());
      }
    }

    /// The most urgent and then oldest of these queues that nobody has.
    record Next(Set<QueueId> queues) implements Target {}
  }

  /// What to do with it.
  public sealed interface Act {
    /// Lets the queue's policy choose; refused when somebody has the item, unless `again`: then
    /// everybody who ever had it is left out.
    record HandOut(boolean again, boolean checkShift, @Nullable LocalTime atTime) implements Act {}

    /// Gives it to a person by name, whatever the load.
    record Give(PersonId to, boolean checkShift) implements Act {}

    /// Takes it.
    record Take(PersonId who) implements Act {}

    /// Puts it back; nobody has it until somebody asks.
    record Release() implements Act {}

    /// Ends it; the holder keeps the credit.
    record Complete() implements Act {}

    /// Opens it again for its last holder. What nobody had at its end, as after [Withdraw], nobody
    /// has until somebody asks for it to be handed out.
    record Reopen() implements Act {}

    /// Ends it because it is not needed any more, whoever has it or nobody: it counts for nobody,
    /// and nobody completed it.
    record Withdraw() implements Act {}

    /// Changes its urgency or facts.
    record Edit(Priority priority, Map<String, String> attributes) implements Act {}

    /// Takes an assignment over from elsewhere as it was.
    record Adopt(@Nullable PersonId holder, boolean isDone) implements Act {}
  }

  /// An ask at the present moment, without a name by which it could be repeated.
  public static WorkAsk of(Target target, Act act, Actor by) {
    return new WorkAsk(target, act, by, "", null, null);
  }
}
