package dev.evenhand.solver.domain.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.solver.domain.load.LoadPerson.BusyTurn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Worked by hand, in a week of five days of four turns.
class LoadSharingTest {
  private static final int FRIDAY = 4;

  @Test
  void a_day_off_takes_a_fifth_of_the_ideal_load() {
    var ana = new LoadPerson("ana", dec("5"), dec("0"), Set.of(FRIDAY), Set.of(new BusyTurn(0, 0)));
    var colleagues = new ArrayList<>(List.of(ana));
    IntStream.range(0, 29).forEach(n -> colleagues.add(person("p" + n, "4", "0")));
    var loads = LoadSharing.share(frame(6, "0"), colleagues);
    assertThat(loads.target()).isEqualTo(120);
    assertThat(loads.nobody()).isZero();
    assertThat(loads.people().getFirst())
        .isEqualTo(new PersonLoad("ana", dec("4"), 4, 8, 4, 4, 4, 4, dec("0.0"), dec("0")));
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0", "1.5, 2", "2.5, 2", "2.6, 3", "3.5, 4", "7.4, 7"})
  void halves_are_rounded_to_the_even_number(String ideal, int rounded) {
    assertThat(only(LoadSharing.share(frame(1, "0"), people(person("a", ideal, "0")))).rounded())
        .isEqualTo(rounded);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 10", // two of four turns, five days
    "1 2, 10", // first two or last two turns
    "0 1 2 3, 10" // a break longer than anybody works
  })
  void every_day_gives_the_longest_run_a_person_may_work(String breakTurns, int capacity) {
    var frame = frame(1, 2, numbers(breakTurns));
    assertThat(Capacity.of(person("a", "9", "0"), frame)).isEqualTo(capacity);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 1 2, 0 3, 1", // only the break is free: one of its turns
    "2, '', 0 3, 2",
    "2, 1 2, 1, 2", // turns 2 and 3
    "2, 1 2, 1 3, 1", // a free turn on each side is no run
    "3, 1 2, '', 2", // any three turns in a row hold the break
    "3, '', '', 3",
    "4, 0 3, '', 3", // all but the first or the last
    "2, '', 0 1 2 3, 0",
    "0, '', '', 0",
    "2, 2, 0 1 3, 0" // the only free turn is all of the break
  })
  void capacity_of_a_day_follows_busy_marks_and_the_break(
      int maxPerDay, String breakTurns, String busy, int capacity) {
    var marks = new ArrayList<BusyTurn>();
    numbers(busy).forEach(turn -> marks.add(new BusyTurn(0, turn)));
    var person = new LoadPerson("a", dec("9"), dec("0"), Set.of(), Set.copyOf(marks));
    assertThat(Capacity.ofDay(person, 0, frame(1, maxPerDay, numbers(breakTurns))))
        .isEqualTo(capacity);
  }

  @Test
  void nobody_goes_above_the_bound_and_whoever_is_cut_by_capacity_is_named() {
    var most = new ArrayList<BusyTurn>();
    IntStream.range(0, 4).forEach(day -> addDay(most, day));
    var cut = new LoadPerson("cut", dec("6"), dec("0"), Set.of(), Set.copyOf(most));
    var loads = LoadSharing.share(frame(1, "1"), people(cut, person("free", "6", "0")));
    assertThat(column(loads, PersonLoad::bound)).containsExactly(2, 7);
    assertThat(column(loads, PersonLoad::total)).containsExactly(2, 7);
    assertThat(loads.nobody()).isEqualTo(11);
    assertThat(loads.warnings())
        .containsExactly("Expected cut to take 6 turns, but there is room for 2 only.");
    assertThat(loads.people().getFirst().overload()).isEqualTo(dec("-4.0"));
  }

  @Test
  void too_many_turns_are_taken_from_the_largest_credit_first_pass_after_pass() {
    var loads =
        LoadSharing.share(
            frame(1, "0"),
            people(person("a", "8", "1"), person("b", "8", "3"), person("c", "8", "0")));
    // b 3→2, a 1→0; b 2→1; b 1→0: 20 are left of 24, and nobody else is asked.
    assertThat(column(loads, PersonLoad::completed)).containsExactly(7, 5, 8);
    assertThat(credits(loads)).containsExactly("0", "0", "0");
  }

  @Test
  void when_no_credit_is_left_everybody_gives_one_turn_ties_by_id() {
    var loads =
        LoadSharing.share(
            frame(1, "0"),
            people(person("c", "8", "0"), person("a", "8", "0"), person("b", "8", "2")));
    // b gives two; then credits are 0: a and b give one more.
    assertThat(column(loads, PersonLoad::completed)).containsExactly(8, 7, 5);
    assertThat(credits(loads)).containsExactly("0", "-1", "-1");
  }

  @Test
  void nobody_gives_more_than_all_turns() {
    var loads =
        LoadSharing.share(
            frame(1, "0"),
            people(person("a", "1", "50"), person("b", "10", "0"), person("c", "10", "0")));
    assertThat(column(loads, PersonLoad::completed)).containsExactly(0, 10, 10);
    assertThat(credits(loads)).containsExactly("49", "0", "0");
  }

  @Test
  void missing_turns_are_added_to_the_largest_debt_first_and_then_to_everybody() {
    var loads =
        LoadSharing.share(
            frame(1, "3"),
            people(person("a", "5", "0"), person("b", "5", "-1"), person("c", "5", "-2")));
    // c -2→-1, b -1→0, c -1→0: 18; then a and b, by id: 20.
    assertThat(column(loads, PersonLoad::completed)).containsExactly(6, 7, 7);
    assertThat(credits(loads)).containsExactly("1", "1", "0");
  }

  @Test
  void debtors_take_turns_over_from_creditors_rank_by_rank() {
    var loads =
        LoadSharing.share(
            frame(1, "2"),
            people(
                person("a", "5", "3"),
                person("b", "5", "1"),
                person("c", "5", "-2"),
                person("d", "5", "-1")));
    // First round a→c and b→d, second round a→c, third none: nobody owes any more.
    assertThat(column(loads, PersonLoad::completed)).containsExactly(5, 5, 5, 5);
    assertThat(column(loads, PersonLoad::total)).containsExactly(3, 4, 7, 6);
    assertThat(credits(loads)).containsExactly("1", "0", "0", "0");
  }

  @Test
  void a_debtor_at_the_bound_takes_nothing_and_parts_of_a_turn_are_not_traded_to_and_fro() {
    var atTheBound =
        LoadSharing.share(frame(1, "0"), people(person("a", "10", "2"), person("b", "10", "-2")));
    assertThat(column(atTheBound, PersonLoad::total)).containsExactly(10, 10);
    var parts =
        LoadSharing.share(
            frame(1, "5"), people(person("a", "10", "0.4"), person("b", "10", "-0.4")));
    assertThat(column(parts, PersonLoad::total)).containsExactly(10, 10);
  }

  @Test
  void credit_may_be_ignored() {
    var frame = frame(1, "2");
    var ignoring = new LoadFrame(5, 4, frame.breakTurns(), 1, 2, frame.maxOverload(), true, false);
    var loads =
        LoadSharing.share(ignoring, people(person("a", "10", "5"), person("b", "10", "-5")));
    assertThat(column(loads, PersonLoad::total)).containsExactly(10, 10);
    assertThat(credits(loads)).containsExactly("0", "0");
  }

  @Test
  void what_is_short_of_the_target_is_nobodys_and_whole_lines_may_be_dropped() {
    var one = people(person("a", "10", "0"), person("b", "5", "0"));
    var cells = LoadSharing.share(frame(3, "0"), one);
    assertThat(cells.nobody()).isEqualTo(45);
    var dropping = new LoadFrame(5, 4, Set.of(1, 2), 3, 2, dec("0"), false, true);
    var lines = LoadSharing.share(dropping, one);
    assertThat(lines.droppedLines()).isEqualTo(2);
    assertThat(lines.nobody()).isEqualTo(5);
  }

  @Test
  void overload_has_one_decimal() {
    assertThat(LoadSharing.overload(4, dec("3.44"))).isEqualTo(dec("0.6"));
    assertThat(LoadSharing.overload(3, dec("3.25"))).isEqualTo(dec("-0.2"));
  }

  private static void addDay(List<BusyTurn> marks, int day) {
    IntStream.range(0, 4).forEach(turn -> marks.add(new BusyTurn(day, turn)));
  }

  private static LoadFrame frame(int lines, String maxOverload) {
    return new LoadFrame(5, 4, Set.of(1, 2), lines, 2, dec(maxOverload), false, false);
  }

  private static LoadFrame frame(int lines, int maxPerDay, Set<Integer> breakTurns) {
    return new LoadFrame(5, 4, breakTurns, lines, maxPerDay, dec("0"), false, false);
  }

  private static LoadPerson person(String id, String ideal, String credit) {
    return new LoadPerson(id, dec(ideal), dec(credit), Set.of(), Set.of());
  }

  private static List<LoadPerson> people(LoadPerson... people) {
    return List.of(people);
  }

  private static PersonLoad only(TurnLoads loads) {
    return loads.people().getFirst();
  }

  private static <T> List<T> column(TurnLoads loads, Function<PersonLoad, T> value) {
    return loads.people().stream().map(value).toList();
  }

  private static List<String> credits(TurnLoads loads) {
    return column(loads, load -> load.creditAfter().toPlainString());
  }

  private static Set<Integer> numbers(String text) {
    return text.isEmpty()
        ? Set.of()
        : Set.copyOf(Arrays.stream(text.split(" ")).map(Integer::valueOf).toList());
  }

  private static BigDecimal dec(String number) {
    return new BigDecimal(number);
  }
}
