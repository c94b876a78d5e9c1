package dev.evenhand.jobs.internal;

import dev.evenhand.jobs.Backlog;
import dev.evenhand.jobs.PendingErrand;
import dev.evenhand.jobs.Routine;
import dev.evenhand.jobs.RoutineState;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class BacklogService implements Backlog {
  private final BacklogTable errands;
  private final RoutineTable rows;
  private final List<Routine> routines;
  private final ErrandBook book;
  private final Clock clock;

  BacklogService(
      BacklogTable errands,
      RoutineTable rows,
      List<Routine> routines,
      ErrandBook book,
      Clock clock) {
    this.errands = errands;
    this.rows = rows;
    this.routines = routines.stream().sorted(Comparator.comparing(Routine::name)).toList();
    this.book = book;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<PendingErrand> errands(Choice choice, @Nullable Place after, int most) {
    return errands.errands(choice, after, most);
  }

  @Override
  @Transactional(readOnly = true)
  public long count(Choice choice) {
    return errands.count(choice);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<PendingErrand> find(UUID id) {
    return errands.find(id);
  }

  @Override
  public boolean hurry(PendingErrand errand) {
    if (!errands.move(errand, clock.instant())) {
      return false;
    }
    book.wakeAfterCommit(errand.kind());
    return true;
  }

  @Override
  @Transactional(readOnly = true)
  public List<RoutineState> routines() {
    var rowsByName = rows.byName();
    return routines.stream()
        .map(routine -> RoutineTable.state(routine, rowsByName.get(routine.name())))
        .toList();
  }
}
