package dev.evenhand.solver.domain.shifts.text;

import java.util.List;
import java.util.Map;

/// A line of a section, taken apart at its commas. Whatever is wrong with a field is noted, and a
/// harmless value returned in its place.
record Line(Section section, int number, List<String> fields, Faults faults) {
  static final int LARGEST = 1_000_000;

  boolean isComplete() {
    boolean complete = section.width == 0 || fields.size() == section.width;
    if (!complete) {
      fault("Expected %d fields, but there are %d.".formatted(section.width, fields.size()));
    }
    return complete;
  }

  /// A whole number of at least `least`, and so small that sums of many still fit.
  int number(int field, String name, int least) {
    return number(fields.get(field), name, least, LARGEST);
  }

  int day(int field, int days) {
    return number(fields.get(field), "day", 0, days - 1);
  }

  /// The place of an id.
  int known(int field, String what, Map<String, Integer> places) {
    return known(fields.get(field), what, places);
  }

  int known(String id, String what, Map<String, Integer> places) {
    var place = places.get(id);
    if (place == null) {
      fault("Expected the id of a %s, but “%s” is none.".formatted(what, id));
      return 0;
    }
    return place;
  }

  int number(String text, String name, int least, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException _) {
      // Told below.
    }
    fault(
        "Expected %s to be a whole number from %d to %d, but it is “%s”."
            .formatted(name, least, most, text));
    return least;
  }

  /// The parts of a field between `|`; none when it is empty.
  List<String> parts(int field) {
    var text = fields.get(field);
    return text.isEmpty() ? List.of() : List.of(text.split("\\|", -1));
  }

  void fault(String message) {
    faults.add(section.name(), number, message);
  }
}
