package dev.evenhand.roster.internal.swap.kept;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.swap.Deal;
import java.util.List;

/// What a request offers, in the order of people and turns.
public record Offers(List<Offer> all) {
  public static final Offers NONE = new Offers(List.of());

  /// One deal that can be agreed to.
  ///
  /// @param declined whether the person will not
  public record Offer(Deal deal, boolean declined) {
    boolean isTo(PersonId person) {
      return deal.taker().equals(person);
    }
  }

  public Offers {
    all = List.copyOf(all);
  }

  /// Those made to a person.
  public List<Offer> to(PersonId person) {
    return all.stream().filter(offer -> offer.isTo(person)).toList();
  }

  public boolean isMade(Deal deal) {
    return all.stream().anyMatch(offer -> offer.deal().equals(deal));
  }

  /// Everybody who can still agree.
  public List<PersonId> open() {
    return all.stream()
        .filter(offer -> !offer.declined())
        .map(offer -> offer.deal().taker())
        .distinct()
        .toList();
  }

  /// Whether anybody could agree if this person does not.
  public boolean isAnybodyLeftWithout(PersonId person) {
    return open().stream().anyMatch(other -> !other.equals(person));
  }
}
