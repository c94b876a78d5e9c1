package dev.evenhand.work.domain;

import dev.evenhand.availability.Closures;
import dev.evenhand.availability.DayRange;
import dev.evenhand.availability.PersonCalendar;
import dev.evenhand.availability.Presence;
import dev.evenhand.availability.Shift;
import dev.evenhand.availability.WeeklyShift;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Priority;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.QueueSettings;
import dev.evenhand.work.QueueSettings.QuotaRule;
import dev.evenhand.work.QueueSettings.Strategy;
import dev.evenhand.work.WorkItemId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// A random question with a random history, the same for the same seed. Most people can work and
/// loads are small, so that ties and quotas matter.
public final class World {

  /// One earlier case.
  public record Case(PersonId person, QueueId queue, Instant at) {}

  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("UTC"),
          ZoneId.of("Europe/Madrid"),
          ZoneId.of("America/Los_Angeles"),
          ZoneId.of("Pacific/Kiritimati"),
          ZoneId.of("Pacific/Niue"),
          ZoneId.of("Australia/Lord_Howe"));

  /// Midnights, nights on which clocks change, a year's end, a leap day.
  private static final List<Instant> HOURS =
      List.of(
          Instant.parse("2026-03-13T18:00:00Z"),
          Instant.parse("2026-03-29T01:00:00Z"),
          Instant.parse("2026-10-25T00:59:59.999999Z"),
          Instant.parse("2026-12-31T23:59:59.999999Z"),
          Instant.parse("2027-01-01T00:00:00Z"),
          Instant.parse("2028-02-29T10:00:00Z"));

  private final RandomGenerator random;
  private final List<Case> history = new ArrayList<>();
  private final Question question;

  public World(long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var now = HOURS.get(random.nextInt(HOURS.size())).plusSeconds(random.nextInt(-9, 9) * 3600L);
    var settings =
        new QueueSettings(
            pick(Strategy.values()),
            random.nextInt(5),
            random.nextInt(5) * 31,
            pick(QuotaRule.values()),
            random.nextInt(4),
            zone());
    var people = people(settings);
    var situation = new Situation(Scene.QUEUE, "Printers", "balanced", settings, people);
    question = new Question(item(people), situation, now);
    happen(people, now);
  }

  public Question question() {
    return question;
  }

  public List<Case> history() {
    return history;
  }

  /// The same question with its people given in another order.
  public Question shuffled() {
    var situation = question.situation();
    var others = new ArrayList<>(situation.candidates());
    java.util.Collections.shuffle(others, java.util.Random.from(random));
    return new Question(
        question.item(),
        new Situation(
            situation.queue(),
            situation.queueName(),
            situation.policy(),
            situation.settings(),
            others),
        question.at());
  }

  private List<Candidate> people(QueueSettings settings) {
    var closures = new Closures(settings.zone(), days(30));
    var people = new ArrayList<Candidate>();
    int many = random.nextInt(9);
    for (int number = 0; number < many; number++) {
      var username = "%s%d".formatted((char) ('a' + random.nextInt(26)), number);
      var link =
          random.nextInt(12) == 0
              ? null
              : new SupporterLink(random.nextInt(12) > 0, 1 + Math.max(0, random.nextInt(-2, 4)));
      people.add(new Candidate(Scene.person(username), username, calendar(closures), link));
    }
    return people;
  }

  private PersonCalendar calendar(Closures closures) {
    var presence = random.nextInt(14) == 0 ? pick(Presence.values()) : Presence.HERE;
    return new PersonCalendar(zone(), week(), days(14), closures, presence);
  }

  private WeeklyShift week() {
    var days = new EnumMap<DayOfWeek, Shift>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      if (random.nextInt(14) > 0) {
        var start = LocalTime.of(random.nextInt(24), 0);
        days.put(day, new Shift(start, start.plusHours(random.nextInt(13, 25))));
      }
    }
    return new WeeklyShift(days);
  }

  private List<DayRange> days(int rarity) {
    if (random.nextInt(rarity) > 0) {
      return List.of();
    }
    var first = LocalDate.ofInstant(HOURS.get(random.nextInt(HOURS.size())), zone());
    return List.of(new DayRange(first.minusDays(random.nextInt(2)), first));
  }

  private Item item(List<Candidate> people) {
    var tried = new HashSet<PersonId>();
    for (var candidate : people) {
      if (random.nextInt(9) == 0) {
        tried.add(candidate.person());
      }
    }
    var atTime = random.nextInt(4) == 0 ? LocalTime.of(random.nextInt(24), 30) : null;
    var terms = new Terms(tried, random.nextInt(4) > 0, atTime, null);
    return new Item(
        new WorkItemId(new UUID(0, 3)), "2026-0313-000001", pick(Priority.values()), terms);
  }

  private void happen(List<Candidate> people, Instant now) {
    int cases = people.isEmpty() ? 0 : random.nextInt(40);
    for (int number = 0; number < cases; number++) {
      var candidate = people.get(random.nextInt(people.size()));
      var queue = random.nextInt(3) > 0 ? Scene.QUEUE : Scene.OTHER_QUEUE;
      int hoursAgo = random.nextInt(4) > 0 ? random.nextInt(-30, 100) : random.nextInt(24 * 130);
      history.add(new Case(candidate.person(), queue, now.minusSeconds(hoursAgo * 3600L)));
    }
  }

  private ZoneId zone() {
    return ZONES.get(random.nextInt(ZONES.size()));
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
