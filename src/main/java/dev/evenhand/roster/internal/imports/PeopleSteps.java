package dev.evenhand.roster.internal.imports;

import dev.evenhand.http.FaultKind;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.RosterPerson;
import dev.evenhand.roster.domain.imports.ImportKind;
import dev.evenhand.roster.domain.imports.RowProblem;
import dev.evenhand.roster.domain.imports.Step;
import dev.evenhand.roster.domain.imports.Wish;
import dev.evenhand.roster.internal.keep.RosterPeople.Member;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a table changes about people: each once, and no extension twice.
final class PeopleSteps {
  private final Map<PersonId, Integer> lines = new HashMap<>();
  private final Map<PersonId, RosterPerson> after = new LinkedHashMap<>();

  PeopleSteps(KnownPeople known) {
    known.all().forEach(member -> after.put(member.id(), member.roster()));
  }

  void add(Wish.OfPerson wish, Member member, List<Step> steps, List<RowProblem> problems) {
    if (lines.putIfAbsent(member.id(), wish.line()) != null) {
      problems.add(RowProblem.of(wish.line(), ImportKind.PERSON, FaultKind.TWICE.of(wish.who())));
      return;
    }
    var name = member.person().displayName();
    var wanted = wish.over(member.roster());
    after.put(member.id(), wanted);
    steps.add(
        isSame(wanted, member.roster())
            ? new Step.Nothing(wish.line(), name)
            : new Step.ChangePerson(wish.line(), name, member.roster(), wanted));
  }

  /// 5 and 5.0 turns are the same.
  private static boolean isSame(RosterPerson one, RosterPerson other) {
    return one.ideal().compareTo(other.ideal()) == 0 && one.withIdeal(other.ideal()).equals(other);
  }

  /// Nobody of the table may have an extension that somebody else has, when all is done.
  void finish(List<RowProblem> problems) {
    var holders = new HashMap<String, Set<PersonId>>();
    after.forEach((id, person) -> {
      if (person.extension() != null) {
        holders.computeIfAbsent(person.extension(), _ -> new HashSet<>()).add(id);
      }
    });
    lines.forEach((id, line) -> {
      var extension = after.getOrDefault(id, RosterPerson.unknown(id)).extension();
      if (extension != null && holders.getOrDefault(extension, Set.of()).size() > 1) {
        problems.add(RowProblem.of(line, "extension", FaultKind.TAKEN.of(extension)));
      }
    });
  }
}
