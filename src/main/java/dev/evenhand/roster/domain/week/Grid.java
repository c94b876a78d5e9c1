package dev.evenhand.roster.domain.week;

import dev.evenhand.people.PersonId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who sits where, by person and weekday, whatever the problem it came from. Lines do not make
/// grids differ: they are equal when the same people have the same turns.
///
/// @param sittings in any order of turns; those of one turn in the order of their lines
public record Grid(Set<Sitting> sittings) {
  public static final Grid EMPTY = new Grid(Set.of());

  /// More turns than a day has.
  private static final int MOST_TURNS = 1000;

  public Grid {
    sittings = Collections.unmodifiableSet(new LinkedHashSet<>(sittings));
  }

  /// A grid whose lines are drawn: lots decide who is first in a turn, so that in the long run
  /// everybody is equally often. The lot is the same each time it is drawn.
  ///
  /// @param week its Monday
  public static Grid drawn(LocalDate week, Collection<Sitting> sittings) {
    return new Grid(
        sittings.stream()
            .sorted(Sitting.BY_TURN.thenComparingLong(sitting -> lot(week, sitting)))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /// One cell that is not the same in two grids.
  public record Change(DayOfWeek day, int turn, @Nullable PersonId from, @Nullable PersonId to) {}

  public boolean has(Sitting sitting) {
    return sittings.contains(sitting);
  }

  /// In the order of days and turns.
  public List<Sitting> inOrder() {
    return sittings.stream().sorted().toList();
  }

  /// The people of a turn in the order of their lines.
  public List<PersonId> peopleOf(DayOfWeek day, int turn) {
    return sittings.stream()
        .filter(sitting -> sitting.isIn(day, turn))
        .map(Sitting::person)
        .toList();
  }

  private static long lot(LocalDate week, Sitting sitting) {
    var id = sitting.person().value();
    long place =
        week.plusDays(sitting.day().getValue() - 1L).toEpochDay() * MOST_TURNS + sitting.turn();
    return new SplittableRandom(id.getMostSignificantBits() ^ place).nextLong()
        ^ new SplittableRandom(id.getLeastSignificantBits() + place).nextLong();
  }

  /// How many turns everybody has.
  public Map<PersonId, Integer> turns() {
    return sittings.stream().collect(Collectors.toMap(Sitting::person, _ -> 1, Integer::sum));
  }

  /// The same with some sittings left and others taken. Whoever comes into a turn has the line of
  /// somebody who leaves it, in the order they are named, or the next behind all others; whoever
  /// stays keeps theirs, but moves up where a line before it stays empty.
  public Grid changed(Collection<Sitting> left, Collection<Sitting> taken) {
    var coming = new LinkedHashSet<>(taken);
    var successors = new HashMap<Sitting, Sitting>();
    for (var leaving : left.stream().filter(this::has).toList()) {
      coming.stream()
          .filter(each -> each.isIn(leaving.day(), leaving.turn()))
          .filter(each -> !successors.containsValue(each))
          .findFirst()
          .ifPresent(each -> successors.put(leaving, each));
    }
    coming.removeAll(successors.values());
    var changed = new LinkedHashSet<Sitting>();
    for (var sitting : sittings) {
      if (!left.contains(sitting)) {
        changed.add(sitting);
      } else if (successors.containsKey(sitting)) {
        changed.add(successors.get(sitting));
      }
    }
    changed.addAll(coming);
    return new Grid(changed);
  }

  /// The other grid with the lines of this one, for all who stay.
  public Grid becoming(Grid other) {
    return changed(
        inOrder().stream().filter(one -> !other.has(one)).toList(),
        other.inOrder().stream().filter(one -> !has(one)).toList());
  }

  /// What has to be done to this grid so that it becomes the other one, cell by cell.
  public List<Change> changesTo(Grid other) {
    var places = new TreeMap<Sitting, Boolean>();
    sittings.stream().filter(one -> !other.has(one)).forEach(one -> places.put(one, false));
    other.sittings().stream().filter(one -> !has(one)).forEach(one -> places.put(one, true));
    return places.keySet().stream()
        .collect(
            Collectors.groupingBy(
                one -> one.day().getValue() * 1000 + one.turn(), TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(cell -> paired(cell, places).stream())
        .toList();
  }

  private static List<Change> paired(List<Sitting> cell, Map<Sitting, Boolean> isTaken) {
    var left = cell.stream().filter(one -> !isTaken.getOrDefault(one, false)).toList();
    var taken = cell.stream().filter(one -> isTaken.getOrDefault(one, false)).toList();
    var changes = new ArrayList<Change>();
    for (int at = 0; at < Math.max(left.size(), taken.size()); at++) {
      var from = at < left.size() ? left.get(at).person() : null;
      var to = at < taken.size() ? taken.get(at).person() : null;
      changes.add(new Change(cell.getFirst().day(), cell.getFirst().turn(), from, to));
    }
    return changes;
  }
}
