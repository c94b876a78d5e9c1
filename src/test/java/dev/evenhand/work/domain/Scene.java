package dev.evenhand.work.domain;

import dev.evenhand.availability.Closures;
import dev.evenhand.availability.DayRange;
import dev.evenhand.availability.PersonCalendar;
import dev.evenhand.availability.Presence;
import dev.evenhand.availability.WeeklyShift;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Priority;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.QueueSettings;
import dev.evenhand.work.QueueSettings.QuotaRule;
import dev.evenhand.work.QueueSettings.Strategy;
import dev.evenhand.work.WorkItemId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A small situation made by hand. It is noon on 13 March 2026, everybody in shift and there.
public final class Scene {
  public static final ZoneId UTC = ZoneId.of("UTC");
  public static final Instant NOON = Instant.parse("2026-03-13T12:00:00Z");
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 13);
  public static final QueueId QUEUE = new QueueId(new UUID(0, 1));
  public static final QueueId OTHER_QUEUE = new QueueId(new UUID(0, 2));

  private record Case(PersonId person, QueueId queue, LocalDate day, int count) {}

  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Case> history = new ArrayList<>();
  private QueueSettings settings = QueueSettings.standard(UTC);
  private Terms terms = Terms.usual();
  private Instant now = NOON;

  public static PersonId person(String username) {
    return new PersonId(UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)));
  }

  public static PersonCalendar calendar() {
    return calendar(UTC, "09:00", "18:00");
  }

  public static PersonCalendar calendar(ZoneId zone, String start, String end) {
    var week = WeeklyShift.everyDay(LocalTime.parse(start), LocalTime.parse(end));
    return new PersonCalendar(zone, week, List.of(), Closures.none(UTC), Presence.HERE);
  }

  public static PersonCalendar onLeave(LocalDate first, LocalDate last) {
    var leave = List.of(new DayRange(first, last));
    return new PersonCalendar(
        UTC, WeeklyShift.standard(), leave, Closures.none(UTC), Presence.HERE);
  }

  public static PersonCalendar withPresence(Presence presence) {
    return new PersonCalendar(UTC, WeeklyShift.standard(), List.of(), Closures.none(UTC), presence);
  }

  public Scene candidate(String username) {
    return candidate(username, calendar(), new SupporterLink(true, 1));
  }

  public Scene candidate(String username, int quota) {
    return candidate(username, calendar(), new SupporterLink(true, quota));
  }

  public Scene candidate(String username, PersonCalendar calendar) {
    return candidate(username, calendar, new SupporterLink(true, 1));
  }

  public Scene candidate(String username, PersonCalendar calendar, @Nullable SupporterLink link) {
    candidates.add(new Candidate(person(username), username, calendar, link));
    return this;
  }

  /// Somebody who has what items may require.
  public Scene has(String username, String... words) {
    var link = new SupporterLink(true, 1);
    candidates.add(new Candidate(person(username), username, calendar(), link, Set.of(words)));
    return this;
  }

  public Scene requires(String... words) {
    terms = terms.requiring(Set.of(words));
    return this;
  }

  public Scene had(String username, int count) {
    return had(username, QUEUE, count, 0);
  }

  public Scene had(String username, QueueId queue, int count, int daysAgo) {
    history.add(new Case(person(username), queue, TODAY.minusDays(daysAgo), count));
    return this;
  }

  public Scene at(Instant instant) {
    now = instant;
    return this;
  }

  public Scene tried(String... usernames) {
    var tried = Stream.of(usernames).map(Scene::person).collect(Collectors.toSet());
    terms = new Terms(tried, terms.checkShift(), terms.atTime(), null);
    return this;
  }

  public Scene terms(boolean checkShift, @Nullable LocalTime atTime, @Nullable String named) {
    terms = new Terms(terms.tried(), checkShift, atTime, named == null ? null : person(named));
    return this;
  }

  public Scene settings(QueueSettings newSettings) {
    settings = newSettings;
    return this;
  }

  public Scene strategy(Strategy strategy) {
    return settings(new QueueSettings(strategy, 2, 300, QuotaRule.HURDLE, 1, UTC));
  }

  public Scene quotaRule(QuotaRule rule, int quotaDays) {
    return settings(new QueueSettings(Strategy.S1, 2, 300, rule, quotaDays, UTC));
  }

  public Situation situation() {
    return new Situation(QUEUE, "Printers", "balanced", settings, candidates);
  }

  public Question question() {
    var item = new Item(new WorkItemId(new UUID(0, 3)), "2026-0313-000001", Priority.P2, terms);
    return new Question(item, situation(), now);
  }

  public Counts counts() {
    return (person, thisQueueOnly, from, to) ->
        history.stream()
            .filter(one -> one.person().equals(person))
            .filter(one -> !thisQueueOnly || one.queue().equals(QUEUE))
            .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(to))
            .mapToInt(Case::count)
            .sum();
  }
}
