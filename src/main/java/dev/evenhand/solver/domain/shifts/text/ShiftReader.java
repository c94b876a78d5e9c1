package dev.evenhand.solver.domain.shifts.text;

import static dev.evenhand.solver.domain.shifts.text.Section.SECTION_COVER;
import static dev.evenhand.solver.domain.shifts.text.Section.SECTION_HORIZON;
import static dev.evenhand.solver.domain.shifts.text.Section.SECTION_SHIFTS;
import static dev.evenhand.solver.domain.shifts.text.Section.SECTION_SHIFT_OFF_REQUESTS;
import static dev.evenhand.solver.domain.shifts.text.Section.SECTION_SHIFT_ON_REQUESTS;

import dev.evenhand.solver.domain.shifts.Cover;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.domain.shifts.ShiftType;
import dev.evenhand.solver.domain.shifts.Wish;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads instances in the text format of the shift-scheduling benchmark (Curtois and Qu 2014):
/// sections of lines, their fields set apart by commas. Finds all faults, not the first one only.
public final class ShiftReader {
  private static final int MOST_DAYS = 3660;

  private final Faults faults = new Faults();
  private final Sections sections;

  private ShiftReader(String text) {
    sections = new Sections(text, faults);
  }

  public static Reading read(String text) {
    return new ShiftReader(text).read();
  }

  private Reading read() {
    int days = horizon();
    var shiftPlaces = shiftPlaces();
    var shifts = shifts(shiftPlaces);
    var staff = new StaffReader(days, shifts, shiftPlaces).read(sections);
    var staffPlaces = new HashMap<String, Integer>();
    staff.forEach(member -> staffPlaces.put(member.id(), staffPlaces.size()));
    var wishes = new ArrayList<Wish>();
    wishes.addAll(wishes(SECTION_SHIFT_ON_REQUESTS, days, staffPlaces, shiftPlaces));
    wishes.addAll(wishes(SECTION_SHIFT_OFF_REQUESTS, days, staffPlaces, shiftPlaces));
    var problem = new ShiftProblem(days, shifts, staff, wishes, covers(days, shiftPlaces));
    return faults.count() == 0
        ? new Reading.Understood(problem)
        : new Reading.Faulty(faults.inOrder());
  }

  private int horizon() {
    var lines = sections.of(SECTION_HORIZON);
    if (lines.size() != 1) {
      faults.add(
          SECTION_HORIZON.name(),
          0,
          "Expected one line, but there are %d.".formatted(lines.size()));
      return 1;
    }
    var line = lines.getFirst();
    return line.isComplete() ? line.number(line.fields().getFirst(), "days", 1, MOST_DAYS) : 1;
  }

  private Map<String, Integer> shiftPlaces() {
    var places = new HashMap<String, Integer>();
    for (var line : sections.of(SECTION_SHIFTS)) {
      if (places.putIfAbsent(line.fields().getFirst(), places.size()) != null) {
        line.fault(
            "Expected each id once, but “%s” comes again.".formatted(line.fields().getFirst()));
      }
    }
    if (places.isEmpty()) {
      faults.add(SECTION_SHIFTS.name(), 0, "Expected at least one shift, but there is none.");
    }
    return places;
  }

  private List<ShiftType> shifts(Map<String, Integer> places) {
    return sections.of(SECTION_SHIFTS).stream()
        .filter(Line::isComplete)
        .map(line ->
            new ShiftType(
                line.fields().getFirst(),
                line.number(line.fields().get(1), "minutes", 1, 1440),
                line.parts(2).stream()
                    .map(id -> line.known(id, "shift", places))
                    .collect(Collectors.toSet())))
        .toList();
  }

  private List<Wish> wishes(
      Section section, int days, Map<String, Integer> staff, Map<String, Integer> shifts) {
    return sections.of(section).stream()
        .filter(Line::isComplete)
        .map(line ->
            new Wish(
                line.known(0, "person", staff),
                line.day(1, days),
                line.known(2, "shift", shifts),
                section == SECTION_SHIFT_ON_REQUESTS,
                line.number(3, "weight", 0)))
        .toList();
  }

  private List<Cover> covers(int days, Map<String, Integer> shifts) {
    var covers = new ArrayList<Cover>();
    var seen = new HashSet<List<Integer>>();
    for (var line : sections.of(SECTION_COVER)) {
      if (line.isComplete()) {
        var cover =
            new Cover(
                line.day(0, days),
                line.known(1, "shift", shifts),
                line.number(2, "required", 0),
                line.number(3, "weight under", 0),
                line.number(4, "weight over", 0));
        covers.add(cover);
        if (!seen.add(List.of(cover.day(), cover.shift())) && faults.count() == 0) {
          line.fault("Expected one line for each day and shift, but this one comes again.");
        }
      }
    }
    return covers;
  }
}
