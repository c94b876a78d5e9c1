package dev.evenhand.roster.internal.publish;

import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.week.TimetableVersion;
import dev.evenhand.roster.domain.week.WeekDocument.PlannedPerson;
import dev.evenhand.roster.internal.keep.CreditTable;
import dev.evenhand.roster.internal.keep.CreditTable.Entry;
import dev.evenhand.roster.internal.keep.CreditTable.Why;
import dev.evenhand.storage.Ids;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Moves credits with what is published: a week has brought everybody the turns above the prorated
/// load, whatever it brought before.
@Component
class Crediting {
  private final CreditTable table;
  private final Ids ids;

  Crediting(CreditTable table, Ids ids) {
    this.table = table;
    this.ids = ids;
  }

  void settle(TimetableVersion version) {
    var wanted = overloads(version);
    var known = table.ofWeek(version.head().week());
    var everybody = new HashSet<>(wanted.keySet());
    everybody.addAll(known.keySet());
    for (var person : everybody) {
      var amount =
          wanted
              .getOrDefault(person, BigDecimal.ZERO)
              .subtract(known.getOrDefault(person, BigDecimal.ZERO));
      if (amount.signum() != 0) {
        table.add(entry(version, person, amount));
      }
    }
  }

  /// Turns above the prorated load, to one decimal.
  private static Map<PersonId, BigDecimal> overloads(TimetableVersion version) {
    var turns = version.grid().turns();
    var shares =
        version.document().people().stream()
            .collect(Collectors.toMap(PlannedPerson::person, PlannedPerson::prorated));
    var overloads = new HashMap<PersonId, BigDecimal>();
    var everybody = new HashSet<>(shares.keySet());
    everybody.addAll(turns.keySet());
    for (var person : everybody) {
      overloads.put(
          person,
          BigDecimal.valueOf(turns.getOrDefault(person, 0))
              .subtract(shares.getOrDefault(person, BigDecimal.ZERO))
              .setScale(1, RoundingMode.HALF_EVEN));
    }
    return overloads;
  }

  private Entry entry(TimetableVersion version, PersonId person, BigDecimal amount) {
    var head = version.head();
    var why =
        switch (head.kind()) {
          case SWAP -> Why.SWAP;
          case EDIT, REPAIR -> Why.EDIT;
          case RUN, RESTORE -> Why.PUBLISHED;
        };
    return new Entry(
        ids.next(), person, head.week(), amount, why, head.at(), Actor.current().person());
  }
}
