package dev.evenhand.roster.internal.publish;

import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.Sitting;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.internal.publish.Edit.CellEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What an edit makes of a grid, or where it asks for what is not there.
record EditPlan(@Nullable Grid after, PublishResult.@Nullable NoSuchCell fault) {
  static EditPlan of(Week week, Grid before, Edit edit) {
    var left = new ArrayList<Sitting>();
    var taken = new ArrayList<Sitting>();
    for (int place = 0; place < edit.changes().size(); place++) {
      var change = edit.changes().get(place);
      var fault = fault(week, before, change, "changes[%d].".formatted(place));
      if (fault != null) {
        return new EditPlan(null, fault);
      }
      if (change.out() != null) {
        left.add(new Sitting(change.day(), change.turn(), change.out()));
      }
      if (change.in() != null) {
        taken.add(new Sitting(change.day(), change.turn(), change.in()));
      }
    }
    return doubled(before, left, taken, edit);
  }

  /// Nobody sits in a turn twice.
  private static EditPlan doubled(Grid before, List<Sitting> left, List<Sitting> taken, Edit edit) {
    for (var sitting : taken) {
      boolean stays = before.has(sitting) && !left.contains(sitting);
      if (stays || taken.indexOf(sitting) != taken.lastIndexOf(sitting)) {
        return new EditPlan(null, fault(edit, sitting));
      }
    }
    return new EditPlan(before.changed(left, taken), null);
  }

  private static PublishResult.NoSuchCell fault(Edit edit, Sitting doubled) {
    int last = 0;
    for (int place = 0; place < edit.changes().size(); place++) {
      if (Objects.equals(edit.changes().get(place).in(), doubled.person())) {
        last = place;
      }
    }
    return new PublishResult.NoSuchCell(
        "changes[%d].in".formatted(last), doubled.person().toString());
  }

  private static PublishResult.@Nullable NoSuchCell fault(
      Week week, Grid before, CellEdit change, String field) {
    if (!week.problem().days().contains(change.day())) {
      return new PublishResult.NoSuchCell(field + "day", change.day().toString());
    }
    if (change.turn() >= week.problem().turns()) {
      return new PublishResult.NoSuchCell(field + "turn", String.valueOf(change.turn()));
    }
    var out = change.out();
    if (out != null && !before.has(new Sitting(change.day(), change.turn(), out))) {
      return new PublishResult.NoSuchCell(field + "out", out.toString());
    }
    var in = change.in();
    if (in != null && week.seat(new Sitting(change.day(), change.turn(), in)).isEmpty()) {
      return new PublishResult.NoSuchCell(field + "in", in.toString());
    }
    return null;
  }
}
