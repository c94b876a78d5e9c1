package dev.evenhand.solver.domain.shifts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An instance's text, taken apart into sections and lines. Empty lines and those that begin with
/// `#` are left out.
final class Sections {
  private final Map<Section, List<Line>> lines = new EnumMap<>(Section.class);
  private final Faults faults;
  private @Nullable Section current;

  Sections(String text, Faults faults) {
    this.faults = faults;
    var all = text.lines().map(String::strip).toList();
    for (int at = 0; at < all.size(); at++) {
      var line = all.get(at);
      if (!line.isEmpty() && !line.startsWith("#")) {
        take(line, at + 1);
      }
    }
    Arrays.stream(Section.values())
        .filter(section -> !lines.containsKey(section))
        .forEach(
            section -> faults.add(section.name(), 0, "Expected this section, but it is missing."));
  }

  List<Line> of(Section section) {
    return lines.getOrDefault(section, List.of());
  }

  private void take(String line, int number) {
    if (line.startsWith("SECTION_")) {
      begin(line, number);
    } else if (current != null) {
      var fields = Arrays.stream(line.split(",", -1)).map(String::strip).toList();
      lines
          .computeIfAbsent(current, _ -> new ArrayList<>())
          .add(new Line(current, number, fields, faults));
    } else if (lines.isEmpty() && faults.count() == 0) {
      faults.add(
          "start", number, "Expected a section to begin, but the line is “%s”.".formatted(line));
    }
  }

  private void begin(String name, int number) {
    current = find(name).orElse(null);
    if (current == null) {
      faults.add(name, number, "Expected one of %s.".formatted(Arrays.toString(Section.values())));
    } else if (lines.putIfAbsent(current, new ArrayList<>()) != null) {
      faults.add(name, number, "Expected this section once, but it begins again.");
    }
  }

  private static Optional<Section> find(String name) {
    return Arrays.stream(Section.values()).filter(each -> each.name().equals(name)).findFirst();
  }
}
