package dev.evenhand.roster.internal.swap;

import dev.evenhand.company.Companies;
import dev.evenhand.jobs.Routine;
import dev.evenhand.roster.TimetablePublished;
import dev.evenhand.roster.domain.swap.SwapCheck;
import dev.evenhand.roster.domain.swap.SwapRequest;
import dev.evenhand.roster.internal.publish.Exchanging;
import dev.evenhand.roster.internal.swap.kept.SwapKeeping;
import java.time.Clock;
import java.time.Duration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Ends requests whose turn began, or became somebody else's.
@Component
class SwapExpiry implements Routine {
  private final Companies companies;
  private final SwapKeeping requests;
  private final Exchanging exchanging;
  private final SwapEnding ending;
  private final Clock clock;

  SwapExpiry(
      Companies companies,
      SwapKeeping requests,
      Exchanging exchanging,
      SwapEnding ending,
      Clock clock) {
    this.companies = companies;
    this.requests = requests;
    this.exchanging = exchanging;
    this.ending = ending;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "expire-swap-requests";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    for (var company : companies.all()) {
      companies.transact(company, this::endBegun);
    }
  }

  @ApplicationModuleListener
  void on(TimetablePublished event) {
    companies.transact(
        event.company(),
        () ->
            exchanging
                .standing(event.week())
                .ifPresent(standing ->
                    requests.pending(event.week()).forEach(id -> endLost(id, standing.check()))));
  }

  private void endBegun() {
    var now = clock.instant();
    for (var id : requests.begun(now)) {
      requests
          .lock(id)
          .filter(request -> request.state().isPending() && !request.expiresAt().isAfter(now))
          .ifPresent(ending::expire);
    }
  }

  private void endLost(SwapRequest.Id id, SwapCheck check) {
    requests
        .lock(id)
        .filter(request -> request.state().isPending() && isLost(request, check))
        .ifPresent(ending::expire);
  }

  /// Whether a seat is somebody else's, or the turn is at another time.
  private static boolean isLost(SwapRequest request, SwapCheck check) {
    var agreed = request.state().agreed();
    return !check.isStillTheirs(request.ask(), agreed)
        || !request.expiresAt().equals(check.expiry(request.ask(), agreed));
  }
}
