package dev.evenhand.bench;

import dev.evenhand.availability.Closures;
import dev.evenhand.availability.PersonCalendar;
import dev.evenhand.availability.Presence;
import dev.evenhand.availability.WeeklyShift;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Priority;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.QueueSettings;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Item;
import dev.evenhand.work.domain.Narrowing;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.Situation;
import dev.evenhand.work.domain.SupporterLink;
import dev.evenhand.work.domain.Terms;
import dev.evenhand.work.domain.policy.BalancedPolicy;
import dev.evenhand.work.domain.policy.Outcome;
import dev.evenhand.work.domain.tally.RecordingCounts;
import dev.evenhand.work.domain.tally.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGeneratorFactory;
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

/// One decision of the policy `balanced`, with the answers it records: time must depend on the
/// candidates and not on how much has ever happened.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DecisionBenchmark {
  private static final Instant NOW = Instant.parse("2026-03-13T12:00:00Z");
  private static final QueueId QUEUE = new QueueId(new UUID(7, 7));

  @Param({"10", "1000", "10000"})
  public int candidates;

  @Param({"1000", "100000", "1000000"})
  public int history;

  private Question question;
  private RecordingCounts counts;
  private final BalancedPolicy policy = new BalancedPolicy();

  @Setup
  public void build() {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    var today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    var people = new ArrayList<Candidate>();
    for (int i = 0; i < candidates; i++) {
      people.add(candidate(i));
    }
    var tally = new Tally(today);
    for (int i = 0; i < history; i++) {
      var person = people.get(random.nextInt(candidates)).person();
      tally.add(person, QUEUE, today.minusDays(random.nextInt(300)), 1);
    }
    var settings = QueueSettings.standard(ZoneOffset.UTC);
    var situation = new Situation(QUEUE, "Bench", policy.name(), settings, people);
    var item = new Item(new WorkItemId(new UUID(1, 1)), "k", Priority.P2, Terms.usual());
    question = new Question(item, situation, NOW);
    counts = new RecordingCounts(tally.in(QUEUE));
  }

  private static Candidate candidate(int number) {
    var calendar =
        new PersonCalendar(
            ZoneOffset.UTC,
            WeeklyShift.everyDay(LocalTime.of(8, 0), LocalTime.of(18, 0)),
            List.of(),
            Closures.none(ZoneOffset.UTC),
            Presence.HERE);
    var link = new SupporterLink(true, 1);
    return new Candidate(new PersonId(new UUID(3, number)), "p%05d".formatted(number), calendar, link);
  }

  @Benchmark
  public Outcome decide() {
    counts.clear();
    return policy.outcome(question, counts, Narrowing.SILENT);
  }
}
