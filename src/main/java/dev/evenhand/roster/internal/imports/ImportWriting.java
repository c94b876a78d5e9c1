package dev.evenhand.roster.internal.imports;

import dev.evenhand.availability.Calendars;
import dev.evenhand.availability.Calendars.LeaveResult;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.BusyMark;
import dev.evenhand.roster.domain.Outcome;
import dev.evenhand.roster.domain.RosterPerson;
import dev.evenhand.roster.domain.imports.Foresight;
import dev.evenhand.roster.domain.imports.RosterImport;
import dev.evenhand.roster.domain.imports.Step;
import dev.evenhand.roster.internal.RosterNews;
import dev.evenhand.roster.internal.keep.BusyService;
import dev.evenhand.roster.internal.keep.RosterPeople;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Takes the steps of an import, each as if somebody had taken it by hand.
@Component
class ImportWriting {
  private final RosterPeople people;
  private final BusyService busy;
  private final Calendars calendars;
  private final RosterNews news;

  ImportWriting(RosterPeople people, BusyService busy, Calendars calendars, RosterNews news) {
    this.people = people;
    this.busy = busy;
    this.calendars = calendars;
    this.news = news;
  }

  /// The step that was refused, if any was; then the transaction must not be kept.
  Optional<Step> write(List<Step> steps) {
    var released = release(steps);
    for (var step : steps) {
      if (!take(step, released)) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }

  /// Extensions that go from one person of the table to another must be free first.
  private Map<PersonId, RosterPerson> release(List<Step> steps) {
    var wanted = new HashSet<String>();
    changes(steps).forEach(step -> addExtension(step.wanted(), wanted));
    var released = new HashMap<PersonId, RosterPerson>();
    for (var step : changes(steps)) {
      var before = step.before();
      var extension = before.extension();
      if (extension != null
          && !extension.equals(step.wanted().extension())
          && wanted.contains(extension)
          && people.change(before.withExtension(null))
              instanceof Outcome.Done<RosterPeople.Member>(var member)) {
        released.put(before.person(), member.roster());
      }
    }
    return released;
  }

  private static void addExtension(RosterPerson person, Set<String> extensions) {
    if (person.extension() != null) {
      extensions.add(person.extension());
    }
  }

  private static List<Step.ChangePerson> changes(List<Step> steps) {
    return steps.stream()
        .filter(Step.ChangePerson.class::isInstance)
        .map(Step.ChangePerson.class::cast)
        .toList();
  }

  private boolean take(Step step, Map<PersonId, RosterPerson> released) {
    return switch (step) {
      case Step.Nothing _ -> true;
      case Step.ChangePerson change -> {
        var wanted = change.wanted();
        var now = released.get(wanted.person());
        var next = now == null ? wanted : wanted.atVersion(now.version());
        yield people.change(next) instanceof Outcome.Done<RosterPeople.Member>;
      }
      case Step.AddMark(_, _, var person, var facts) ->
          busy.add(person, facts) instanceof Outcome.Done<BusyMark>;
      case Step.AddLeave(_, _, var person, var days, var note) ->
          calendars.takeLeave(person, days, note) instanceof LeaveResult.Taken;
    };
  }

  void tell(RosterImport kept, Foresight foresight) {
    long changes =
        foresight.steps().stream().filter(step -> !(step instanceof Step.Nothing)).count();
    news.done(
        "imported",
        new Subject("roster-import", kept.id().value().toString(), kept.name()),
        Map.of(
            "kind", kept.kind().word(),
            "source", kept.source().word(),
            "rows", kept.rows().rows().size(),
            "changes", changes));
  }
}
