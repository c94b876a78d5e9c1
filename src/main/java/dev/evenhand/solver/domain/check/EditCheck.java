package dev.evenhand.solver.domain.check;

import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekModel;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.Timetable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Says at once what an edit breaks and what it costs, by evaluating only the terms it touches.
public final class EditCheck {
  private final List<Term> terms;
  private final Checker checker;
  private final Map<Seat, List<Integer>> touching = new HashMap<>();

  public EditCheck(WeekModel model) {
    terms = model.terms();
    checker = new Checker(model.problem());
    for (int place = 0; place < terms.size(); place++) {
      for (var seat : terms.get(place).seats()) {
        touching.computeIfAbsent(seat, _ -> new ArrayList<>()).add(place);
      }
    }
  }

  /// What changes for the better or worse between two timetables.
  public EditEffect effect(Timetable before, Timetable after) {
    var touched = touched(before, after);
    return new EditEffect(checker.check(touched, before), checker.check(touched, after));
  }

  private List<Term> touched(Timetable before, Timetable after) {
    var places = new TreeSet<Integer>();
    before.difference(after).forEach(seat -> places.addAll(touching.getOrDefault(seat, List.of())));
    return places.stream().map(terms::get).toList();
  }
}
