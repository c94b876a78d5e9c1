package dev.evenhand.solver.domain.shifts.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.solver.domain.shifts.Cover;
import dev.evenhand.solver.domain.shifts.ShiftType;
import dev.evenhand.solver.domain.shifts.StaffMember;
import dev.evenhand.solver.domain.shifts.Wish;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftReaderTest {
  private static final String TEXT =
      """
      # A comment
      SECTION_HORIZON
      7

      SECTION_SHIFTS
      E,480,
      L,420,E
      SECTION_STAFF
      ann,E=7|L=2,2400,960,5,2,3,1
      bob,E=0|L=7,2400,0,5,1,2,0
      SECTION_DAYS_OFF
      ann,0,6
      SECTION_SHIFT_ON_REQUESTS
      ann,2,E,3
      SECTION_SHIFT_OFF_REQUESTS
      bob,4,L,1
      SECTION_COVER
      0,E,1,100,1
      6,L,2,50,2
      """;

  @Test
  void all_sections_are_understood() {
    assertThat(ShiftReader.read(TEXT))
        .isInstanceOfSatisfying(
            Reading.Understood.class,
            read -> {
              var problem = read.problem();
              assertThat(problem.days()).isEqualTo(7);
              assertThat(problem.shifts())
                  .containsExactly(
                      new ShiftType("E", 480, Set.of()), new ShiftType("L", 420, Set.of(0)));
              assertThat(problem.staff().getFirst())
                  .isEqualTo(
                      new StaffMember(
                          "ann",
                          List.of(7, 2),
                          new StaffMember.Minutes(960, 2400),
                          new StaffMember.Stretches(5, 2, 3, 1),
                          Set.of(0, 6)));
              assertThat(problem.wishes())
                  .containsExactly(new Wish(0, 2, 0, true, 3), new Wish(1, 4, 1, false, 1));
              assertThat(problem.covers())
                  .containsExactly(new Cover(0, 0, 1, 100, 1), new Cover(6, 1, 2, 50, 2));
            });
  }

  @ParameterizedTest(name = "{1} instead of {0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "7; x; SECTION_HORIZON, line 3: Expected days to be a whole number from 1",
        "E,480,; E,480; SECTION_SHIFTS, line 6: Expected 3 fields, but there are 2.",
        "E,480,; E,0,; SECTION_SHIFTS, line 6: Expected minutes",
        "L,420,E; L,420,N; SECTION_SHIFTS, line 7: Expected the id of a shift, but “N” is none.",
        "L,420,E; E,420,E; SECTION_SHIFTS, line 7: Expected each id once, but “E” comes again.",
        "E=7|L=2; E=7; SECTION_STAFF, line 9: Expected the most shifts of each of 2 types",
        "E=7|L=2; E=7|L; SECTION_STAFF, line 9: Expected most shifts as SHIFT=NUMBER, but got “L”.",
        "2400,960; 960,2400; SECTION_STAFF, line 9: Expected the least minutes to be at most the most",
        "bob,E=0; ann,E=0; SECTION_STAFF, line 10: Expected each id once, but “ann” comes again.",
        "5,1,2,0; 5,1,2,-1; SECTION_STAFF, line 10: Expected most weekends",
        "ann,0,6; ann,0,7; SECTION_DAYS_OFF, line 12: Expected day to be a whole number from 0 to 6",
        "ann,0,6; eve,0,6; SECTION_DAYS_OFF, line 12: Expected the id of a person, but “eve” is none.",
        "ann,2,E,3; eve,2,E,3; SECTION_SHIFT_ON_REQUESTS, line 14: Expected the id of a person",
        "bob,4,L,1; bob,4,L,?; SECTION_SHIFT_OFF_REQUESTS, line 16: Expected weight",
        "6,L,2,50,2; 6,L,2,50; SECTION_COVER, line 19: Expected 5 fields, but there are 4.",
        "6,L,2,50,2; 0,E,2,50,2; SECTION_COVER, line 19: Expected one line for each day and shift",
        "SECTION_COVER; SECTION_COVERS; SECTION_COVERS, line 17: Expected one of",
        "SECTION_HORIZON; nothing; start, line 2: Expected a section to begin",
      })
  void a_fault_is_named_with_its_section_and_line(String right, String wrong, String fault) {
    assertThat(faults(TEXT.replace(right, wrong))).anyMatch(each -> each.startsWith(fault));
  }

  @Test
  void all_faults_are_found_in_the_order_of_the_lines() {
    var faults = faults(TEXT.replace("480", "long").replace("bob,4", "bob,44"));
    assertThat(faults).hasSize(2);
    assertThat(faults.getFirst()).contains("line 6");
    assertThat(faults.getLast()).contains("line 16");
  }

  @Test
  void a_section_that_begins_again_is_a_fault() {
    assertThat(faults(TEXT + "SECTION_COVER\n"))
        .containsExactly(
            "SECTION_COVER, line 20: Expected this section once, but it begins again.");
  }

  @Test
  void an_empty_text_lacks_every_section() {
    assertThat(faults(""))
        .filteredOn(fault -> fault.endsWith("Expected this section, but it is missing."))
        .hasSize(7);
  }

  private static List<String> faults(String text) {
    return ShiftReader.read(text) instanceof Reading.Faulty(var faults)
        ? faults.stream().map(Fault::toString).toList()
        : List.of();
  }
}
