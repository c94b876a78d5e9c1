package dev.evenhand.jobs;

import dev.evenhand.jobs.PendingErrand.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What Evenhand does in the background: the errands of the current company that are not done yet,
/// and the routines of the installation.
public interface Backlog {
  /// Which errands are asked for.
  ///
  /// @param kinds names of kinds; none stands for all
  /// @param states none stands for all
  record Choice(Set<String> kinds, Set<State> states) {
    public Choice {
      kinds = Set.copyOf(kinds);
      states = Set.copyOf(states);
    }
  }

  /// Where an errand stands in the list.
  record Place(Instant since, UUID id) {}

  /// The first errands after a place, the newest first.
  ///
  /// @param after null for the first of all
  List<PendingErrand> errands(Choice choice, @Nullable Place after, int most);

  /// How many errands there are.
  long count(Choice choice);

  /// An errand by the id of its order.
  Optional<PendingErrand> find(UUID id);

  /// Has an errand tried as soon as the running transaction has committed, if nobody has moved it
  /// since it was read. Answers whether that was so.
  boolean hurry(PendingErrand errand);

  /// The routines, by name.
  List<RoutineState> routines();
}
