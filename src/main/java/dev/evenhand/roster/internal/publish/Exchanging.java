package dev.evenhand.roster.internal.publish;

import dev.evenhand.company.Companies;
import dev.evenhand.roster.domain.RosterSettings.Edits;
import dev.evenhand.roster.domain.swap.Ask;
import dev.evenhand.roster.domain.swap.Deal;
import dev.evenhand.roster.domain.swap.SwapCheck;
import dev.evenhand.roster.domain.swap.SwapWeek;
import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.TimetableVersion;
import dev.evenhand.roster.domain.week.TimetableVersion.Head;
import dev.evenhand.roster.domain.week.TimetableVersion.Kind;
import dev.evenhand.roster.internal.keep.SettingsService;
import dev.evenhand.roster.internal.version.VersionTable;
import dev.evenhand.roster.internal.week.WeekAssembly;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /// What is in force in some weeks, and which swaps they allow.
  ///
  /// @param numbers of the versions
  public record Standing(Map<LocalDate, Integer> numbers, SwapCheck check) {
    public Standing {
      numbers = Map.copyOf(numbers);
    }

    private Draft draft(SwapWeek week, Grid after, String comment) {
      var seen = Objects.requireNonNull(numbers.get(week.frame().monday()));
      return new Draft(seen, Kind.SWAP, week.week(), after, null, comment, null);
    }
  }

  /// Weeks as they stand now; nothing when one of them is not published.
  public Optional<Standing> standing(Collection<LocalDate> mondays) {
    var found = mondays.stream().flatMap(monday -> versions.latest(monday).stream()).toList();
    return found.size() == mondays.size() ? Optional.of(standing(found)) : Optional.empty();
  }

  /// A week as it stands now, and the published ones of a range; nothing when it is not published.
  public Optional<Standing> standing(LocalDate monday, LocalDate from, LocalDate to) {
    return versions
        .latest(monday)
        .map(week ->
            standing(
                Stream.concat(
                        Stream.of(week),
                        versions.inForce(from, to).stream()
                            .filter(other -> !other.head().week().equals(monday)))
                    .toList()));
  }

  private Standing standing(List<TimetableVersion> found) {
    var numbers =
        found.stream()
            .map(TimetableVersion::head)
            .collect(Collectors.toMap(Head::week, Head::number));
    return new Standing(numbers, new SwapCheck(found.stream().map(this::week).toList()));
  }

  private SwapWeek week(TimetableVersion version) {
    var document = version.document();
    return new SwapWeek(
        document.frame(companies.current().zone()),
        assembly.revise(document),
        version.grid(),
        settings.current().settings().edits() == Edits.REFUSE);
  }

  /// Puts a deal in force, in all its weeks or in none: whether none was changed since.
  public boolean exchange(Standing standing, Ask ask, Deal deal) {
    var after = standing.check().after(ask, deal);
    return publisher.publishTogether(
        standing.check().weeks().stream()
            .filter(week -> after.containsKey(week.frame().monday()))
            .map(week ->
                standing.draft(
                    week, Objects.requireNonNull(after.get(week.frame().monday())), ask.comment()))
            .toList());
  }
}
