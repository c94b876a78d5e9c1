package dev.evenhand.solver.internal.solve.week.why;

import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.internal.solve.week.why.Possibility.OutOfTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Finds terms that cannot be kept together, none of which could be left out: first whole rules are
/// left out as long as the rest still clashes, then halves of what is left (QuickXplain: Junker
/// 2004), and in the end each term alone, which is also the proof.
final class Clash {
  private final Possibility possibility;

  Clash(Possibility possibility) {
    this.possibility = possibility;
  }

  /// The clash; nothing when there is none.
  List<Term> find(List<Term> terms) throws OutOfTime {
    var hard = terms.stream().filter(Possibility::forbids).toList();
    return possibility.isPossible(hard)
        ? List.of()
        : withoutEach(find(List.of(), List.of(), withoutRules(hard)));
  }

  private List<Term> withoutRules(List<Term> terms) throws OutOfTime {
    var left = terms;
    for (var rule : terms.stream().map(term -> term.about().rule()).distinct().toList()) {
      var fewer = left.stream().filter(term -> !term.about().rule().equals(rule)).toList();
      left = possibility.isPossible(fewer) ? left : fewer;
    }
    return left;
  }

  /// Those of some terms that clash with each other and with what is held already.
  ///
  /// @param news what was held last; when there is none, nothing has changed to clash
  private List<Term> find(List<Term> held, List<Term> news, List<Term> terms) throws OutOfTime {
    if (!news.isEmpty() && !possibility.isPossible(held)) {
      return List.of();
    }
    if (terms.size() <= 1) {
      return terms;
    }
    var some = terms.subList(0, terms.size() / 2);
    var others = terms.subList(terms.size() / 2, terms.size());
    var ofOthers = find(join(held, some), some, others);
    return join(find(join(held, ofOthers), ofOthers, some), ofOthers);
  }

  private List<Term> withoutEach(List<Term> clash) throws OutOfTime {
    var left = new ArrayList<>(clash);
    for (var term : clash) {
      var fewer = new ArrayList<>(left);
      fewer.remove(term);
      if (!possibility.isPossible(fewer)) {
        left.remove(term);
      }
    }
    return List.copyOf(left);
  }

  private static List<Term> join(List<Term> some, List<Term> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
