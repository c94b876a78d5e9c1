package dev.evenhand.solver.internal.solve.week.why;

import dev.evenhand.solver.domain.check.Reasons;
import dev.evenhand.solver.domain.check.Reasons.Demand;
import dev.evenhand.solver.domain.check.Reasons.Remedy;
import dev.evenhand.solver.domain.term.Term;
import java.util.List;

/// Why a week cannot be, or cannot be without empty cells.
///
/// @param clash demands that cannot all be kept, none of which could be left out
/// @param repairs what would help, the cheapest first
public record WeekExplanation(List<Term> clash, List<PricedRepair> repairs) {
  /// Nothing to say.
  public static final WeekExplanation NONE = new WeekExplanation(List.of(), List.of());

  public WeekExplanation {
    clash = List.copyOf(clash);
    repairs = List.copyOf(repairs);
  }

  /// A change that helps.
  ///
  /// @param words what to do
  /// @param remedy the same, with points of the best week with it
  public record PricedRepair(String words, Remedy remedy) {
    long cost() {
      return remedy.cost();
    }
  }

  /// The same for programs.
  public Reasons reasons() {
    return new Reasons(
        clash.stream().map(term -> new Demand(term.about().rule(), term.about().scope())).toList(),
        repairs.stream().map(PricedRepair::remedy).toList());
  }

  /// The same without what would help.
  public WeekExplanation withoutRepairs() {
    return new WeekExplanation(clash, List.of());
  }

  /// The same in plain words.
  ///
  /// @param first the sentence to begin with
  public List<String> sentences(String first) {
    return new WhyWords(this).sentences(first);
  }
}
