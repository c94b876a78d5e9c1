package dev.evenhand.roster.internal.fairness;

import dev.evenhand.company.Companies;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.fairness.FairnessReport;
import dev.evenhand.roster.domain.fairness.FairnessReport.Facts;
import dev.evenhand.roster.domain.fairness.WorkedTurn;
import dev.evenhand.roster.internal.keep.RosterPeople;
import dev.evenhand.roster.internal.keep.RosterPeople.Member;
import dev.evenhand.roster.internal.version.VersionTable;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How evenly turns were shared.
@Service("rosterFairnessReports")
@Transactional(readOnly = true)
public class FairnessReports {
  private final VersionTable versions;
  private final CreditMoves credits;
  private final RosterPeople people;
  private final Companies companies;

  FairnessReports(
      VersionTable versions, CreditMoves credits, RosterPeople people, Companies companies) {
    this.versions = versions;
    this.credits = credits;
    this.people = people;
    this.companies = companies;
  }

  /// What the figures of one person are made of.
  public record Explained(FairnessReport.Row row, Facts facts) {}

  /// Of the weeks from one Monday to another.
  public FairnessReport report(LocalDate first, LocalDate last) {
    return report(first, last, facts(first, last));
  }

  /// Which turns and movements one person had.
  public Optional<Explained> explain(LocalDate first, LocalDate last, PersonId person) {
    var facts = facts(first, last);
    return report(first, last, facts).rows().stream()
        .filter(row -> row.person().equals(person))
        .findFirst()
        .map(row -> new Explained(row, facts.of(person).within(first, last)));
  }

  private FairnessReport report(LocalDate first, LocalDate last, Facts facts) {
    var planned = people.all().stream().filter(Member::isPlanned).map(Member::id).toList();
    return FairnessReport.of(FairnessReport.mondays(first, last), planned, facts);
  }

  private Facts facts(LocalDate first, LocalDate last) {
    var turns =
        versions.inForce(first, last).stream()
            .flatMap(version -> WorkedTurn.of(version).stream())
            .toList();
    return new Facts(turns, credits.all(), companies.current().zone());
  }
}
