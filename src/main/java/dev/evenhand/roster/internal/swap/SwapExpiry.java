package dev.evenhand.roster.internal.swap;

import dev.evenhand.company.Companies;
import dev.evenhand.jobs.Routine;
import dev.evenhand.roster.TimetablePublished;
import dev.evenhand.roster.domain.swap.SwapRequest;
import dev.evenhand.roster.internal.publish.Exchanging;
import dev.evenhand.roster.internal.publish.Exchanging.Standing;
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
        event.company(), () -> requests.pending(event.week()).forEach(this::endLost));
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

  private void endLost(SwapRequest.Id id) {
    requests
        .lock(id)
        .filter(request -> request.state().isPending() && isLost(request))
        .ifPresent(ending::expire);
  }

  /// Whether a seat is somebody else's, or the turn is at another time.
  private boolean isLost(SwapRequest request) {
    var agreed = request.state().agreed();
    return exchanging
        .standing(request.ask().weeks(agreed))
        .map(Standing::check)
        .filter(check -> check.isStillTheirs(request.ask(), agreed))
        .map(check -> check.expiry(request.ask(), agreed))
        .filter(request.expiresAt()::equals)
        .isEmpty();
  }
}
