package dev.evenhand.solver.domain.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.solver.domain.load.LoadPerson.BusyTurn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Random weeks against [LiteralLoads], and what holds for every week.
class LoadSharingByTheLetterTest {
  private static final int WEEKS_OF_A_SEED = 100;

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_step_is_as_the_words_say(long seed) {
    var random = new Random(seed);
    for (int week = 0; week < WEEKS_OF_A_SEED; week++) {
      var frame = frame(random);
      var people = people(random, frame);
      var loads = LoadSharing.share(frame, people);
      var letter = new LiteralLoads(frame, people);
      assertThat(loads.nobody() + loads.droppedLines() * frame.turnsOfLine())
          .isEqualTo((int) letter.nobody());
      loads.people().forEach(load -> isTheSame(load, letter.row(load.id())));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_sum_reaches_the_target_or_everybody_the_bound(long seed) {
    var random = new Random(seed);
    for (int week = 0; week < WEEKS_OF_A_SEED; week++) {
      var frame = frame(random);
      var loads = LoadSharing.share(frame, people(random, frame));
      int sum = loads.people().stream().mapToInt(PersonLoad::total).sum();
      int missing = loads.nobody() + loads.droppedLines() * frame.turnsOfLine();
      assertThat(sum + missing).isEqualTo(loads.target());
      assertThat(loads.people()).allMatch(load -> load.total() >= 0);
      assertThat(loads.people()).allMatch(load -> load.total() <= load.bound());
      assertThat(missing == 0 || loads.people().stream().allMatch(l -> l.total() == l.bound()))
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_order_of_people_changes_nothing(long seed) {
    var random = new Random(seed);
    for (int week = 0; week < WEEKS_OF_A_SEED; week++) {
      var frame = frame(random);
      var people = people(random, frame);
      var loads = LoadSharing.share(frame, people);
      Collections.shuffle(people, random);
      assertThat(LoadSharing.share(frame, people).people())
          .containsExactlyInAnyOrderElementsOf(loads.people());
    }
  }

  private static void isTheSame(PersonLoad load, LiteralLoads.Row row) {
    assertThat(fiftieths(load.prorated())).isEqualTo(row.prorated);
    assertThat(load.rounded()).isEqualTo((int) row.rounded);
    assertThat(load.capacity()).isEqualTo((int) row.capacity);
    assertThat(load.bound()).isEqualTo((int) row.bound);
    assertThat(load.limited()).isEqualTo((int) row.limited);
    assertThat(load.completed()).isEqualTo((int) row.completed);
    assertThat(load.total()).isEqualTo((int) row.turns);
    assertThat(fiftieths(load.creditAfter())).isEqualTo(row.credit);
  }

  private static long fiftieths(BigDecimal turns) {
    return turns.multiply(BigDecimal.valueOf(50)).longValueExact();
  }

  private static LoadFrame frame(RandomGenerator random) {
    int turns = 1 + random.nextInt(6);
    var breakTurns = new HashSet<Integer>();
    for (int some = random.nextInt(3); some > 0; some--) {
      breakTurns.add(random.nextInt(turns));
    }
    return new LoadFrame(
        random.nextInt(8),
        turns,
        breakTurns,
        1 + random.nextInt(4),
        random.nextInt(4),
        tenths(random, 0, 40),
        random.nextInt(4) == 0,
        random.nextBoolean());
  }

  private static List<LoadPerson> people(RandomGenerator random, LoadFrame frame) {
    var people = new ArrayList<LoadPerson>();
    for (int number = random.nextInt(9); number > 0; number--) {
      people.add(
          new LoadPerson(
              "p" + number,
              tenths(random, 0, 120),
              random.nextBoolean()
                  ? BigDecimal.valueOf(random.nextInt(-4, 5))
                  : tenths(random, -50, 51),
              daysOff(random, frame),
              busy(random, frame)));
    }
    return people;
  }

  private static Set<Integer> daysOff(RandomGenerator random, LoadFrame frame) {
    var off = new HashSet<Integer>();
    for (int day = 0; day < frame.workingDays(); day++) {
      if (random.nextInt(6) == 0) {
        off.add(day);
      }
    }
    return off;
  }

  private static Set<BusyTurn> busy(RandomGenerator random, LoadFrame frame) {
    var busy = new HashSet<BusyTurn>();
    for (int day = 0; day < frame.workingDays(); day++) {
      for (int turn = 0; turn < frame.turnsPerDay(); turn++) {
        if (random.nextInt(4) == 0) {
          busy.add(new BusyTurn(day, turn));
        }
      }
    }
    return busy;
  }

  private static BigDecimal tenths(RandomGenerator random, int least, int end) {
    return BigDecimal.valueOf(random.nextInt(least, end), 1);
  }
}
