package dev.evenhand.notify.internal;

import dev.evenhand.company.CompanyId;
import dev.evenhand.notify.domain.Topics;
import dev.evenhand.people.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.json.JsonMapper;

/// Everybody who has a screen open on this process.
@Component
public class Audience implements SmartLifecycle {
  /// Sent to a connection whose person has to prove again who it is.
  static final CloseStatus PROVE_AGAIN = new CloseStatus(4401, "sign in again");

  private static final Duration LONGEST = Duration.ofHours(1);
  private static final int MOST_PER_PERSON = 50;
  private static final JsonMapper JSON = new JsonMapper();

  private final Map<CompanyId, Map<String, Seat>> seats = new ConcurrentHashMap<>();
  private final ExecutorService voices = Executors.newVirtualThreadPerTaskExecutor();
  private final Clock clock;
  private volatile boolean isRunning;

  Audience(Clock clock) {
    this.clock = clock;
  }

  /// Takes in a new connection.
  public void join(CompanyId company, PersonId person, WebSocketSession session) {
    var seat = new Seat(company, person, clock.instant(), session);
    if (of(company).filter(other -> other.person.equals(person)).count() >= MOST_PER_PERSON) {
      seat.close(CloseStatus.POLICY_VIOLATION);
      return;
    }
    seats.compute(
        company,
        (_, present) -> {
          var all = present == null ? new ConcurrentHashMap<String, Seat>() : present;
          all.put(seat.id(), seat);
          return all;
        });
  }

  /// Forgets a connection that has ended.
  public void leave(CompanyId company, WebSocketSession session) {
    seats.computeIfPresent(
        company,
        (_, present) -> {
          present.remove(session.getId());
          return present.isEmpty() ? null : present;
        });
  }

  /// How many connections of the company are open here.
  int listeners(CompanyId company) {
    return (int) of(company).count();
  }

  /// Says what a parcel is about to whom it is for.
  void deliver(Parcel parcel) {
    var hearers =
        of(new CompanyId(parcel.company())).filter(seat -> parcel.isFor(seat.person.value()));
    var text = parcel.text();
    each(hearers, text == null ? seat -> seat.close(PROVE_AGAIN) : seat -> seat.tell(text));
  }

  void tellEverybody(Map<String, Object> message) {
    var text = JSON.writeValueAsString(message);
    each(all(), seat -> seat.tell(text));
  }

  /// Shows that the connections live, and ends those that did not prove for long who they are.
  @Scheduled(fixedRate = 20, timeUnit = TimeUnit.SECONDS)
  void beat() {
    tellEverybody(Topics.topic("beat"));
    var eldest = clock.instant().minus(LONGEST);
    each(all().filter(seat -> seat.since.isBefore(eldest)), seat -> seat.close(PROVE_AGAIN));
  }

  @Override
  public void start() {
    isRunning = true;
  }

  /// Ends before the server does, so that it has nobody to wait for.
  @Override
  public void stop() {
    isRunning = false;
    each(all(), seat -> seat.close(CloseStatus.SERVICE_RESTARTED));
  }

  @Override
  public boolean isRunning() {
    return isRunning;
  }

  /// Each in a thread of its own, so that a slow one keeps nobody waiting.
  private void each(Stream<Seat> hearers, Consumer<Seat> act) {
    hearers.forEach(seat -> voices.execute(() -> act.accept(seat)));
  }

  private Stream<Seat> of(CompanyId company) {
    return seats.getOrDefault(company, Map.of()).values().stream();
  }

  private Stream<Seat> all() {
    return seats.values().stream().map(Map::values).flatMap(Collection::stream);
  }
}
