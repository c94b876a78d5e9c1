package dev.evenhand.deals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The CRM that deals come from and go back to. Every method reads all there is, however many pages
/// it takes, and throws [OutsideTrouble] rather than answer a part.
public interface Crm {

  /// Somebody who advises clients, as the CRM has him; texts are as people wrote them.
  ///
  /// @param owner what the CRM knows him by as an owner of things
  /// @param start his first day; null when the CRM does not say
  record CrmAdviser(
      String owner,
      String email,
      boolean isTakingOn,
      String packages,
      String households,
      String podType,
      @Nullable LocalDate start) {}

  /// A meeting that is booked or was held.
  ///
  /// @param type as people call it
  record CrmMeeting(String owner, Instant at, String type) {}

  /// A signed deal whose clarify is neither booked nor held.
  ///
  /// @param agreement null when the CRM does not say
  record CrmDeal(String id, String adviserEmail, @Nullable LocalDate agreement) {}

  /// All who can own a deal.
  List<CrmAdviser> advisers();

  /// Clarifies and kick-offs of these owners from an instant on, without those that were cancelled.
  List<CrmMeeting> meetings(Collection<String> owners, Instant from);

  /// Deals of these advisers that wait for their clarify.
  List<CrmDeal> dealsWithoutClarify(Collection<String> emails);

  /// Gives a deal to an owner; doing it again changes nothing.
  void giveTo(String deal, String owner);
}
