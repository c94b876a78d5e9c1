package dev.evenhand.solver.domain.shifts.text;

import static dev.evenhand.solver.domain.shifts.text.Section.SECTION_DAYS_OFF;
import static dev.evenhand.solver.domain.shifts.text.Section.SECTION_STAFF;

import dev.evenhand.solver.domain.shifts.ShiftType;
import dev.evenhand.solver.domain.shifts.StaffMember;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the people of an instance and their days off.
final class StaffReader {
  private final int days;
  private final List<ShiftType> shifts;
  private final Map<String, Integer> shiftPlaces;

  StaffReader(int days, List<ShiftType> shifts, Map<String, Integer> shiftPlaces) {
    this.days = days;
    this.shifts = shifts;
    this.shiftPlaces = shiftPlaces;
  }

  List<StaffMember> read(Sections sections) {
    var members = new LinkedHashMap<String, StaffMember>();
    for (var line : sections.of(SECTION_STAFF)) {
      if (line.isComplete() && members.put(line.fields().getFirst(), member(line)) != null) {
        line.fault(
            "Expected each id once, but “%s” comes again.".formatted(line.fields().getFirst()));
      }
    }
    var daysOff = daysOff(sections, members.keySet());
    return members.values().stream()
        .map(member ->
            new StaffMember(
                member.id(),
                member.maxShifts(),
                member.minutes(),
                member.stretches(),
                daysOff.getOrDefault(member.id(), Set.of())))
        .toList();
  }

  private StaffMember member(Line line) {
    var member =
        new StaffMember(
            line.fields().getFirst(),
            maxShifts(line),
            new StaffMember.Minutes(
                line.number(3, "least minutes", 0), line.number(2, "most minutes", 0)),
            new StaffMember.Stretches(
                line.number(4, "most consecutive shifts", 1),
                line.number(5, "least consecutive shifts", 1),
                line.number(6, "least consecutive days off", 1),
                line.number(7, "most weekends", 0)),
            Set.of());
    if (member.minutes().least() > member.minutes().most()) {
      line.fault(
          "Expected the least minutes to be at most the most, but %d is more than %d."
              .formatted(member.minutes().least(), member.minutes().most()));
    }
    return member;
  }

  private List<Integer> maxShifts(Line line) {
    var most = new HashMap<Integer, Integer>();
    for (var part : line.parts(1)) {
      var sides = part.split("=", -1);
      if (sides.length != 2) {
        line.fault("Expected most shifts as SHIFT=NUMBER, but got “%s”.".formatted(part));
        return List.of();
      }
      most.put(
          line.known(sides[0], "shift", shiftPlaces),
          line.number(sides[1], "most shifts", 0, Line.LARGEST));
    }
    if (most.size() != shifts.size()) {
      line.fault(
          "Expected the most shifts of each of %d types, but there are %d."
              .formatted(shifts.size(), most.size()));
    }
    return shifts.stream()
        .map(shift -> most.getOrDefault(shiftPlaces.getOrDefault(shift.id(), 0), 0))
        .toList();
  }

  private Map<String, Set<Integer>> daysOff(Sections sections, Set<String> ids) {
    var off = new HashMap<String, Set<Integer>>();
    for (var line : sections.of(SECTION_DAYS_OFF)) {
      var id = line.fields().getFirst();
      if (!ids.contains(id)) {
        line.fault("Expected the id of a person, but “%s” is none.".formatted(id));
      }
      var days = off.computeIfAbsent(id, _ -> new HashSet<>());
      for (int field = 1; field < line.fields().size(); field++) {
        days.add(line.day(field, this.days));
      }
    }
    return off;
  }
}
