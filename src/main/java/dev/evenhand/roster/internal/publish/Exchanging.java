package dev.evenhand.roster.internal.publish;

import dev.evenhand.company.Companies;
import dev.evenhand.roster.domain.RosterSettings.Edits;
import dev.evenhand.roster.domain.swap.Ask;
import dev.evenhand.roster.domain.swap.Deal;
import dev.evenhand.roster.domain.swap.SwapCheck;
import dev.evenhand.roster.domain.week.TimetableVersion;
import dev.evenhand.roster.domain.week.TimetableVersion.Kind;
import dev.evenhand.roster.internal.keep.SettingsService;
import dev.evenhand.roster.internal.version.VersionTable;
import dev.evenhand.roster.internal.week.WeekAssembly;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Lets turns of published weeks change hands between two people who agree.
@Component
public class Exchanging {
  private final VersionTable versions;
  private final WeekAssembly assembly;
  private final SettingsService settings;
  private final Companies companies;
  private final Publisher publisher;

  Exchanging(
      VersionTable versions,
      WeekAssembly assembly,
      SettingsService settings,
      Companies companies,
      Publisher publisher) {
    this.versions = versions;
    this.assembly = assembly;
    this.settings = settings;
    this.companies = companies;
    this.publisher = publisher;
  }

  /// What is in force in a week, and which swaps it allows.
  public record Standing(int number, SwapCheck check) {}

  /// A published week as it stands now.
  public Optional<Standing> standing(LocalDate monday) {
    return versions.latest(monday).map(this::standing);
  }

  private Standing standing(TimetableVersion version) {
    var document = version.document();
    var check =
        new SwapCheck(
            document.frame(companies.current().zone()),
            assembly.revise(document),
            version.grid(),
            settings.current().settings().edits() == Edits.REFUSE);
    return new Standing(version.head().number(), check);
  }

  /// Puts a deal in force, unless the week was changed since.
  public PublishResult exchange(Standing standing, Ask ask, Deal deal) {
    return publisher.publish(
        new Draft(
            standing.number(),
            Kind.SWAP,
            standing.check().week(),
            standing.check().after(ask, deal),
            null,
            ask.comment(),
            null));
  }
}
