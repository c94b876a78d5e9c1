package dev.evenhand.demo.internal;

import dev.evenhand.people.Actor;
import dev.evenhand.work.Queue;
import dev.evenhand.work.Work;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkAsk.Target;
import dev.evenhand.work.WorkResult.Refusal;
import dev.evenhand.work.WorkResult.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Six months of cases, each handed out by the policy as of the instant it arrived, and today's.
/// The same cases on every fresh start, since the generator is seeded.
@Profile("demo")
@Component
class DemoCases {
  private static final ZoneId HOME = ZoneId.of("Europe/Madrid");
  private static final int DAYS = 182;
  private static final int A_DAY = 14;
  private static final long SEED = 20;
  private static final Act BY_POLICY = new Act.HandOut(false, true, null);

  /// A case nobody could take is tried again; for one that is held, a try changes nothing.
  private static final List<Duration> TRIES =
      Stream.of(0, 3, 8, 16, 40, 64).map(Duration::ofHours).toList();

  private final Work work;
  private final Clock clock;

  DemoCases(Work work, Clock clock) {
    this.work = work;
    this.clock = clock;
  }

  /// Something to ask for, in the order of time.
  private record Event(Instant at, WorkAsk ask) {}

  /// Brings cases of these queues in the order of time; false when the server turned some away,
  /// because it stops.
  boolean bring(List<Queue> queues) {
    var seeded = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, HOME);
    var events = new ArrayList<Event>();
    for (int back = DAYS; back >= 0; back--) {
      addDay(events, queues, today.minusDays(back), now, seeded);
    }
    events.sort(Comparator.comparing(Event::at));
    return work.askAll(events.stream().map(Event::ask).toList()).stream()
        .noneMatch(result -> result instanceof Refused refused && refused.why() == Refusal.BUSY);
  }

  private static void addDay(
      List<Event> events, List<Queue> queues, LocalDate day, Instant now, RandomGenerator random) {
    int cases = day.getDayOfWeek().getValue() > 5 ? A_DAY / 4 : A_DAY;
    for (int i = 0; i < cases; i++) {
      var arrived =
          day.atTime(7, 0).atZone(HOME).toInstant().plusSeconds(random.nextInt(15 * 3600));
      if (arrived.isAfter(now)) {
        continue;
      }
      var arrival = DemoCase.of(day, i, arrived, queues, random);
      TRIES.forEach(later -> add(events, arrival, BY_POLICY, arrived.plus(later), now));
      var done = arrived.plus(Duration.ofMinutes(40L + random.nextInt(60 * 72)));
      add(events, arrival, new Act.Complete(), done, now);
      add(events, arrival, new Act.Complete(), done.plus(Duration.ofDays(4)), now);
    }
  }

  private static void add(List<Event> events, Target target, Act act, Instant at, Instant now) {
    if (!at.isAfter(now)) {
      events.add(new Event(at, new WorkAsk(target, act, Actor.EVENHAND, "", null, at)));
    }
  }
}
