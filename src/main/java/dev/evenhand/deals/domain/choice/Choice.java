package dev.evenhand.deals.domain.choice;

import dev.evenhand.availability.Reason;
import dev.evenhand.deals.domain.choice.Candidate.Known;
import dev.evenhand.deals.domain.choice.Candidate.Unreadable;
import dev.evenhand.deals.domain.choice.Preference.Contender;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who gets a deal, and what each rule did.
///
/// @param chosen null when nobody may have it
public record Choice(@Nullable Candidate chosen, List<Step> steps) {

  /// What one rule did.
  public record Step(String rule, List<Removed> removed, List<String> left) {
    public Step {
      removed = List.copyOf(removed);
      left = List.copyOf(left);
    }
  }

  /// Somebody a rule took out.
  public record Removed(String email, Reason because) {}

  public Choice {
    steps = List.copyOf(steps);
  }

  /// Asks one rule after the other until one adviser is left, or nobody.
  public static Choice among(List<Candidate> candidates, Wanted wanted, Requirements requirements) {
    var steps = new ArrayList<Step>();
    var left = candidates;
    for (var requirement : requirements.all()) {
      left = ask(requirement, left, wanted, steps);
      if (left.isEmpty()) {
        return new Choice(null, steps);
      }
    }
    var contenders = left.stream().flatMap(Choice::contender).toList();
    for (var preference : Preference.ALL) {
      if (contenders.size() > 1) {
        contenders = ask(preference, contenders, steps);
      }
    }
    return new Choice(contenders.getFirst().candidate(), steps);
  }

  private static List<Candidate> ask(
      Requirement requirement, List<Candidate> from, Wanted wanted, List<Step> steps) {
    var left = new ArrayList<Candidate>();
    var removed = new ArrayList<Removed>();
    for (var candidate : from) {
      requirement
          .hurdle(candidate, wanted)
          .ifPresentOrElse(
              because -> removed.add(new Removed(candidate.email(), because)),
              () -> left.add(candidate));
    }
    steps.add(new Step(requirement.name(), removed, left.stream().map(Candidate::email).toList()));
    return left;
  }

  private static List<Contender> ask(
      Preference preference, List<Contender> from, List<Step> steps) {
    var best = Collections.min(from, preference.order());
    var left = new ArrayList<Contender>();
    var removed = new ArrayList<Removed>();
    for (var contender : from) {
      if (preference.isAsGood().test(contender, best)) {
        left.add(contender);
      } else {
        removed.add(new Removed(contender.email(), preference.because().apply(contender, best)));
      }
    }
    steps.add(new Step(preference.name(), removed, left.stream().map(Contender::email).toList()));
    return left;
  }

  private static Stream<Contender> contender(Candidate candidate) {
    return switch (candidate.time()) {
      case Known known -> Stream.of(new Contender(candidate, known));
      case Unreadable _ -> Stream.empty();
    };
  }
}
