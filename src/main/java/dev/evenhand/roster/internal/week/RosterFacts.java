package dev.evenhand.roster.internal.week;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.BusyMark;
import dev.evenhand.roster.domain.FixedTurn;
import dev.evenhand.roster.domain.allowance.Allowance;
import dev.evenhand.roster.internal.keep.Allowances;
import dev.evenhand.roster.internal.keep.BusyService;
import dev.evenhand.roster.internal.keep.CreditTable;
import dev.evenhand.roster.internal.keep.FixedService;
import dev.evenhand.roster.internal.keep.RosterPeople;
import dev.evenhand.roster.internal.keep.RosterPeople.Member;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What is kept about people, as a week needs it.
@Component
class RosterFacts {
  private final RosterPeople people;
  private final BusyService busy;
  private final FixedService fixed;
  private final CreditTable credits;
  private final Allowances allowances;

  RosterFacts(
      RosterPeople people,
      BusyService busy,
      FixedService fixed,
      CreditTable credits,
      Allowances allowances) {
    this.people = people;
    this.busy = busy;
    this.fixed = fixed;
    this.credits = credits;
    this.allowances = allowances;
  }

  List<Member> planned() {
    return people.all().stream().filter(Member::isPlanned).toList();
  }

  List<BusyMark> marks() {
    return busy.all();
  }

  List<FixedTurn> fixed() {
    return fixed.current().turns();
  }

  /// What is allowed in a week alone.
  List<Allowance> allowances(LocalDate monday) {
    return allowances.of(monday).stream().map(Allowances.Kept::allowance).toList();
  }

  /// Credits without what the week itself brought, should it be planned anew.
  Map<PersonId, BigDecimal> credits(LocalDate monday) {
    return credits.all(monday);
  }
}
