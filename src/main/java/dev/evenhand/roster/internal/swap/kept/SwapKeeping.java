package dev.evenhand.roster.internal.swap.kept;

import dev.evenhand.http.Cursor;
import dev.evenhand.http.Page;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.swap.Deal;
import dev.evenhand.roster.domain.swap.SwapRequest;
import dev.evenhand.roster.domain.swap.SwapRequest.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Requests with what they offer.
@Component
public class SwapKeeping {
  private final SwapTable requests;
  private final OfferTable offers;
  private final SwapBoxes boxes;

  SwapKeeping(SwapTable requests, OfferTable offers, SwapBoxes boxes) {
    this.requests = requests;
    this.offers = offers;
    this.boxes = boxes;
  }

  /// Whether the turn was not asked for already.
  public boolean add(SwapRequest request, List<Deal> offered) {
    if (!requests.insert(request)) {
      return false;
    }
    offers.insert(request.id(), offered);
    return true;
  }

  public Optional<SwapRequest> find(SwapRequest.Id id) {
    return requests.find(id);
  }

  /// The request, which nobody else takes further until the transaction ends.
  public Optional<SwapRequest> lock(SwapRequest.Id id) {
    return requests.lock(id);
  }

  /// Takes a locked request further.
  public SwapRequest put(SwapRequest before, State state, Instant expires) {
    var after = before.in(state, expires);
    requests.put(after);
    return after;
  }

  /// What somebody may still agree to in a week.
  public List<SwapRequest.Id> pending(LocalDate week) {
    return requests.pending(week);
  }

  /// What is pending although a turn has begun.
  public List<SwapRequest.Id> begun(Instant now) {
    return requests.begun(now);
  }

  public Offers offers(SwapRequest.Id id) {
    return offers.of(List.of(id)).getOrDefault(id, Offers.NONE);
  }

  public Map<SwapRequest.Id, Offers> offers(Collection<SwapRequest.Id> ids) {
    return offers.of(ids);
  }

  /// The person will not.
  public void decline(SwapRequest.Id id, PersonId person) {
    offers.decline(id, person);
  }

  /// The newest first.
  public Page<SwapRequest> page(SwapBox box, PersonId person, @Nullable Cursor cursor, int limit) {
    return boxes.page(box, person, cursor, limit);
  }

  public long count(SwapBox box, PersonId person) {
    return boxes.count(box, person);
  }
}
