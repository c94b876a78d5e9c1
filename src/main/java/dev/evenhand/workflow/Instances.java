package dev.evenhand.workflow;

import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Runs of the workflows of the current company.
public interface Instances {
  /// What is wrong with the fields of a ticket; nothing when an instance can start with them.
  ///
  /// @param ticketKey of a ticket type of the version
  List<Misfit> misfits(VersionId version, String ticketKey, Value.Entries fields);

  /// Starts an instance, in the running transaction; what follows from that happens after it has
  /// committed.
  InstanceId start(NewInstance wanted);

  /// How far an instance is.
  Optional<InstanceView> find(InstanceId id);

  /// The tasks that are open in some instances, for lists; instances without any are left out.
  Map<InstanceId, List<InstanceView.Step>> open(Collection<InstanceId> ids);

  /// Lets nothing follow in an instance until it is resumed; what people do meanwhile is kept.
  Answer hold(InstanceId id, Order order);

  /// Lets an instance that is on hold go on.
  Answer resume(InstanceId id, Order order);

  /// Gives an instance up: its open tasks are not needed any more.
  Answer cancel(InstanceId id, Order order);

  /// Sets the fields of an instance. Tasks that are open are given what they need of them anew.
  Answer set(InstanceId id, Value.Entries data, Order order);

  /// An instance to be started.
  ///
  /// @param label what people call it; unique in the company
  /// @param about what it is about, in a few words
  /// @param fields what was filled in
  record NewInstance(
      VersionId version, String label, String about, PersonId by, Value.Entries fields) {}

  /// Who wants something changed, and why.
  ///
  /// @param seen revision of the instance that was seen; null to change it in any case
  record Order(Actor by, @Nullable Integer seen, String comment) {}

  /// How an attempt to change an instance ended.
  sealed interface Answer {
    record Done(InstanceView instance) implements Answer {}

    record Missing() implements Answer {}

    /// Only people with the role `ticket_admin`, and `admin`, may.
    record NotAllowed() implements Answer {}

    /// Somebody else was faster; look again.
    record ChangedMeanwhile() implements Answer {}

    /// It is no state in which this can be done.
    record NotNow(InstanceStatus status) implements Answer {}

    /// The fields do not fit the workflow.
    record Unfit(List<Misfit> misfits) implements Answer {
      public Unfit {
        misfits = List.copyOf(misfits);
      }
    }
  }

  /// What is wrong with a field.
  ///
  /// @param place where, such as `.address.city`; empty for the whole
  /// @param problem in English
  record Misfit(String place, String problem) {}
}
