package dev.evenhand.workflow.internal.run.hub;

import dev.evenhand.company.Companies;
import dev.evenhand.work.WorkChanged;
import dev.evenhand.work.WorkChanged.Change;
import dev.evenhand.work.WorkChanged.What;
import dev.evenhand.workflow.domain.run.ForHub;
import dev.evenhand.workflow.internal.store.HubTable;
import dev.evenhand.workflow.internal.store.HubTable.Moved;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Hears from the hub who has the work of tasks.
@Component
class ItemListener {
  private final Companies companies;
  private final HubTable hub;

  ItemListener(Companies companies, HubTable hub) {
    this.companies = companies;
    this.hub = hub;
  }

  @ApplicationModuleListener(condition = "#changed.isAbout('task')")
  void on(WorkChanged changed) {
    var moves = moves(changed);
    companies.transactByTrips(
        changed.company(),
        (trip, _) -> {
          hub.moved(moves, trip);
          trip.make();
          return moves.size();
        });
  }

  /// The last change of each item: those before it say nothing any more. Completing an item leaves
  /// it with who had it.
  private static List<Moved> moves(WorkChanged changed) {
    var last = new LinkedHashMap<String, Moved>();
    changed.changes().stream()
        .filter(change -> change.kind().equals(TaskQueues.KIND))
        .filter(change -> change.what() != What.COMPLETED)
        .forEach(change -> last.put(change.key(), moved(change)));
    return List.copyOf(last.values());
  }

  private static Moved moved(Change change) {
    return new Moved(change.key(), change.item(), change.to(), change.seq(), answered(change));
  }

  /// An item arrives because it was asked for.
  private static @Nullable ForHub answered(Change change) {
    return change.before() == null ? ForHub.OPEN : null;
  }
}
