package dev.evenhand.solver.domain.check;

import dev.evenhand.solver.domain.term.Scope;
import java.util.List;
import java.util.Locale;

/// Why a week cannot be, or cannot be without empty cells.
///
/// @param clash demands that cannot all be kept, none of which could be left out
/// @param remedies what would help, each alone, the cheapest week first
public record Reasons(List<Demand> clash, List<Remedy> remedies) {
  /// Nothing to say.
  public static final Reasons NONE = new Reasons(List.of(), List.of());

  public Reasons {
    clash = List.copyOf(clash);
    remedies = List.copyOf(remedies);
  }

  /// What one rule wants of somebody or at some time.
  ///
  /// @param rule its name, or `complete` for that no cell be empty
  public record Demand(String rule, Scope scope) {}

  /// Something that could be changed, and the best week with it.
  ///
  /// @param demand what is asked less of
  /// @param cost of the week
  public record Remedy(Kind kind, Demand demand, long cost) {
    /// What is changed.
    public enum Kind {
      /// There is one more person in a turn.
      ONE_MORE_PERSON,
      /// A limit is moved by one.
      ONE_STEP_MORE,
      /// A demand that has no number is left out.
      DO_WITHOUT;

      /// As the API writes it.
      public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
      }
    }
  }
}
