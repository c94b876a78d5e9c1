package dev.evenhand.solver.domain.shifts.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The faults found so far.
final class Faults {
  private final List<Fault> found = new ArrayList<>();

  void add(String section, int line, String message) {
    found.add(new Fault(section, line, message));
  }

  int count() {
    return found.size();
  }

  List<Fault> inOrder() {
    return found.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
  }
}
