package dev.evenhand.roster.internal.imports;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.BusyMark;
import dev.evenhand.roster.domain.imports.Step;
import dev.evenhand.roster.domain.imports.Wish;
import dev.evenhand.roster.internal.keep.RosterPeople.Member;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a table adds to the marks; those that are there already stay as they are.
final class MarkSteps {
  private record Mark(PersonId person, BusyMark.Facts facts) {}

  private final Set<Mark> known = new HashSet<>();

  MarkSteps(List<BusyMark> marks) {
    marks.forEach(mark -> known.add(new Mark(mark.person(), mark.facts())));
  }

  Step step(Wish.OfMark wish, Member member) {
    var name = member.person().displayName();
    return known.add(new Mark(member.id(), wish.facts()))
        ? new Step.AddMark(wish.line(), name, member.id(), wish.facts())
        : new Step.Nothing(wish.line(), name);
  }
}
