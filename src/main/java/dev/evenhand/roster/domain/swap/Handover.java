package dev.evenhand.roster.domain.swap;

import dev.evenhand.people.PersonId;
import java.util.List;

/// One turn that goes from somebody to somebody else.
record Handover(Turn turn, PersonId from, PersonId to) {
  /// What a deal comes to; each may be in another week.
  static List<Handover> of(Ask ask, Deal deal) {
    var given = new Handover(ask.turn(), ask.asker(), deal.taker());
    var theirs = deal.theirs();
    return theirs == null
        ? List.of(given)
        : List.of(given, new Handover(theirs, deal.taker(), ask.asker()));
  }
}
