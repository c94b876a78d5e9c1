package dev.evenhand.deals.domain.choice;

import dev.evenhand.availability.Reason;
import dev.evenhand.deals.domain.capacity.Words;
import dev.evenhand.deals.domain.choice.Candidate.Known;
import dev.evenhand.deals.domain.choice.Candidate.Unreadable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// Whom a deal may go to at all.
public final class Requirements {
  private static final Set<String> FOR_ANY_HOUSEHOLD = Set.of("series c", "ipo");

  private final Set<String> forAnyHousehold;
  private final List<Requirement> all =
      List.of(
          named("taking-on-clients", Requirements::takesOnClients),
          named("service-package", Requirements::offersPackage),
          named("household", this::advisesHousehold),
          named("data-can-be-read", Requirements::canBeRead));

  /// The rules of a company.
  ///
  /// @param forAnyHousehold service packages for which the household does not matter
  public Requirements(Collection<String> forAnyHousehold) {
    this.forAnyHousehold = Set.copyOf(forAnyHousehold.stream().map(Words::folded).toList());
  }

  /// Those a company begins with.
  public static Requirements standard() {
    return new Requirements(FOR_ANY_HOUSEHOLD);
  }

  /// In the order in which they are asked.
  public List<Requirement> all() {
    return all;
  }

  /// The first that an adviser does not meet.
  public Optional<Reason> hurdle(Candidate candidate, Wanted wanted) {
    return all.stream()
        .flatMap(requirement -> requirement.hurdle(candidate, wanted).stream())
        .findFirst();
  }

  private static Optional<Reason> takesOnClients(Candidate candidate, Wanted wanted) {
    return unless(
        candidate.adviser().isTakingOn(),
        Reason.of("not-taking-on-clients", "not taking on clients"));
  }

  private static Optional<Reason> offersPackage(Candidate candidate, Wanted wanted) {
    return unless(
        candidate.adviser().packages().contains(wanted.servicePackage()),
        Reason.of(
            "not-this-package",
            "not advising on the service package " + wanted.servicePackage(),
            "package",
            wanted.servicePackage()));
  }

  private Optional<Reason> advisesHousehold(Candidate candidate, Wanted wanted) {
    var listed = candidate.adviser().households();
    return unless(
        forAnyHousehold.contains(wanted.servicePackage())
            || wanted.household().isEmpty()
            || listed.isEmpty()
            || listed.contains(wanted.household()),
        Reason.of(
            "not-this-household",
            "not advising households of the kind " + wanted.household(),
            "household",
            wanted.household()));
  }

  private static Optional<Reason> canBeRead(Candidate candidate, Wanted wanted) {
    return switch (candidate.time()) {
      case Known _ -> Optional.empty();
      case Unreadable(var because) -> Optional.of(because);
    };
  }

  private static Optional<Reason> unless(boolean isMet, Reason because) {
    return isMet ? Optional.empty() : Optional.of(because);
  }

  private static Requirement named(
      String name, BiFunction<Candidate, Wanted, Optional<Reason>> rule) {
    return new Rule(name, rule);
  }

  private record Rule(String name, BiFunction<Candidate, Wanted, Optional<Reason>> rule)
      implements Requirement {
    @Override
    public Optional<Reason> hurdle(Candidate candidate, Wanted wanted) {
      return rule.apply(candidate, wanted);
    }
  }
}
