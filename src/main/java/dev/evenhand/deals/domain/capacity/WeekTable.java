package dev.evenhand.deals.domain.capacity;

import java.util.List;

/// The weeks of one adviser, one after the other.
public final class WeekTable {
  private final List<WeekRow> rows;

  /// A table of these weeks.
  ///
  /// @param rows at least one; each a week after the one before it
  public WeekTable(List<WeekRow> rows) {
    this.rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("Expected a table of at least one week.");
    }
  }

  public List<WeekRow> rows() {
    return rows;
  }

  public Week first() {
    return rows.getFirst().week();
  }

  public Week last() {
    return rows.getLast().week();
  }

  /// A week, all zeros when the table does not have it.
  public WeekRow at(Week week) {
    int place = first().until(week);
    return place >= 0 && place < rows.size() ? rows.get(place) : WeekRow.outside(week);
  }

  /// The weeks before one.
  public List<WeekRow> before(Week week) {
    return rows.subList(0, Math.clamp(first().until(week), 0, rows.size()));
  }

  /// A week and those after it.
  public List<WeekRow> from(Week week) {
    return rows.subList(Math.clamp(first().until(week), 0, rows.size()), rows.size());
  }

  /// The nearest week before this one in which the adviser is there; zeros for none.
  public WeekRow previous(Week week) {
    return nearest(week, -1);
  }

  /// The nearest week after this one in which the adviser is there; zeros for none.
  public WeekRow next(Week week) {
    return nearest(week, 1);
  }

  private WeekRow nearest(Week week, int step) {
    for (var near = week.plus(step); ; near = near.plus(step)) {
      var row = at(near);
      if (!row.isFull()) {
        return row;
      }
    }
  }
}
