package dev.evenhand.bench;

import dev.evenhand.availability.DayRange;
import dev.evenhand.deals.domain.capacity.Commitments;
import dev.evenhand.deals.domain.capacity.Meeting;
import dev.evenhand.deals.domain.capacity.MonthlyLimits;
import dev.evenhand.deals.domain.capacity.Tables;
import dev.evenhand.deals.domain.choice.Adviser;
import dev.evenhand.deals.domain.choice.Candidate;
import dev.evenhand.deals.domain.choice.Choice;
import dev.evenhand.deals.domain.choice.Outlook;
import dev.evenhand.deals.domain.choice.Requirements;
import dev.evenhand.deals.domain.choice.Wanted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One deal among many advisers: every adviser's table and earliest open week, and the choice. Time
/// must grow with advisers, weeks and meetings, and not faster.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EarliestWeekBenchmark {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);
  private static final Outlook OUTLOOK =
      Outlook.of(new Tables(TODAY, 3), MonthlyLimits.STANDARD, null);
  private static final Requirements REQUIREMENTS = Requirements.standard();
  private static final Wanted WANTED = new Wanted("seed", "");

  @Param({"1", "100", "1000"})
  public int advisers;

  /// 53, or more when something is known of later ones.
  @Param({"53", "106"})
  public int weeks;

  /// Of each adviser; so many that nobody is open at once.
  @Param({"50", "100"})
  public int meetings;

  private record Known(Adviser adviser, Commitments time) {}

  private List<Known> known;

  @Setup
  public void build() {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    known = IntStream.range(0, advisers).mapToObj(number -> adviser(number, random)).toList();
  }

  private Known adviser(int number, RandomGenerator random) {
    var email = "a%04d@x.com".formatted(number);
    var adviser = Adviser.written(email, true, "Seed;Series A", "", "Standard Pod", null);
    var booked = new ArrayList<Meeting>();
    for (int meeting = 0; meeting < meetings; meeting++) {
      booked.add(new Meeting(TODAY.plusDays(random.nextInt(360)), Meeting.Kind.CLARIFY));
    }
    var signed = IntStream.range(0, 6).mapToObj(deal -> TODAY.minusDays(7L * deal)).toList();
    var end = TODAY.plusWeeks(weeks - 2L);
    return new Known(adviser, new Commitments(booked, signed, List.of(new DayRange(end, end))));
  }

  @Benchmark
  public Choice choose() {
    var candidates = new ArrayList<Candidate>(known.size());
    for (var one : known) {
      candidates.add(
          new Candidate(one.adviser(), OUTLOOK.of(one.adviser(), List.of(), one.time(), null)));
    }
    return Choice.among(candidates, WANTED, REQUIREMENTS);
  }
}
