package dev.evenhand.solver.internal.solve.week.why;

import dev.evenhand.solver.domain.check.Reasons.Demand;
import dev.evenhand.solver.domain.check.Reasons.Remedy;
import dev.evenhand.solver.domain.check.Reasons.Remedy.Kind;
import dev.evenhand.solver.domain.rule.must.Busy;
import dev.evenhand.solver.domain.term.Counted;
import dev.evenhand.solver.domain.term.DayShape;
import dev.evenhand.solver.domain.term.Scope;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekModel;
import dev.evenhand.solver.domain.term.Wording;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Something that could be changed about a week.
sealed interface Repair {
  /// In plain words that fit after “Maybe”.
  String words();

  /// The same for programs.
  ///
  /// @param cost points of the best week with the change
  Remedy at(long cost);

  /// The week with the change.
  WeekModel apply(WeekModel model, Function<WeekProblem, WeekModel> rules);

  /// Somebody else takes one turn.
  record OneMorePerson(int day, int turn, String words) implements Repair {
    static OneMorePerson of(WeekProblem problem, int day, int turn) {
      return new OneMorePerson(
          day, turn, "have one more person on " + new Wording(problem).turn(day, turn));
    }

    @Override
    public Remedy at(long cost) {
      var complete = new Demand(WeekReasons.COMPLETE, Scope.ofTurn(day, turn));
      return new Remedy(Kind.ONE_MORE_PERSON, complete, cost);
    }

    @Override
    public WeekModel apply(WeekModel model, Function<WeekProblem, WeekModel> rules) {
      return rules.apply(model.problem().withOneMorePerson(day, turn));
    }
  }

  /// One limit is moved by one, or one demand that has no number is left out; a mark by then says
  /// that somebody would rather not.
  record Loosen(Term term) implements Repair {
    @Override
    public String words() {
      var demand = term.about().demand();
      return switch (kind()) {
        case ONE_STEP_MORE -> "allow one step more than “%s”".formatted(demand);
        case DO_WITHOUT, ONE_MORE_PERSON -> "do without “%s”".formatted(demand);
      };
    }

    private Kind kind() {
      return term instanceof Counted counted && counted.seats().size() > 1
          ? Kind.ONE_STEP_MORE
          : Kind.DO_WITHOUT;
    }

    @Override
    public Remedy at(long cost) {
      var about = term.about();
      return new Remedy(kind(), new Demand(about.rule(), about.scope()), cost);
    }

    @Override
    public WeekModel apply(WeekModel model, Function<WeekProblem, WeekModel> rules) {
      // Other rules look at marks too, so that one term less would not be the week without a mark.
      if (term.about().rule().equals(Busy.NAME) && term instanceof Counted busy) {
        return rules.apply(model.problem().withoutBusy(busy.seats().getFirst()));
      }
      var terms =
          model.terms().stream().map(each -> each.equals(term) ? loosened() : each).toList();
      return new WeekModel(model.problem(), terms);
    }

    private Term loosened() {
      return switch (term) {
        case Counted counted ->
            Counted.priced(term.about(), counted.seats(), n -> near(counted, n));
        case DayShape shape ->
            new DayShape(shape.about(), shape.seats(), DayShape.FREE, DayShape.FREE);
      };
    }

    /// What is forbidden costs as much as what is allowed beside it.
    private static long near(Counted counted, int count) {
      return counted.cost(count) != Term.FORBIDDEN
          ? counted.cost(count)
          : IntStream.of(count - 1, count + 1)
              .filter(each -> each >= 0)
              .mapToLong(counted::cost)
              .min()
              .orElse(Term.FORBIDDEN);
    }
  }

  /// What could help against a clash, at most so many of each kind.
  static List<Repair> against(WeekProblem problem, List<Term> clash, int most) {
    var repairs = new ArrayList<Repair>();
    clash.stream()
        .map(term -> term.about().scope())
        .filter(scope -> scope.person() == null && scope.day() != null && scope.turn() != null)
        .map(scope -> OneMorePerson.of(problem, scope.day(), scope.turn()))
        .distinct()
        .limit(most)
        .forEach(repairs::add);
    clash.stream()
        .filter(term -> !term.about().rule().equals(WeekReasons.COMPLETE))
        .limit(most)
        .map(Loosen::new)
        .forEach(repairs::add);
    return repairs;
  }
}
