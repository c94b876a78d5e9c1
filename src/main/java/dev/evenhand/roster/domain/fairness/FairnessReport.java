package dev.evenhand.roster.domain.fairness;

import dev.evenhand.people.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How evenly turns were shared over some weeks, from what is in force in each.
///
/// @param weeks their Mondays, all of them, whether published or not
public record FairnessReport(List<LocalDate> weeks, List<Row> rows) {
  public FairnessReport {
    weeks = List.copyOf(weeks);
    rows = List.copyOf(rows);
  }

  /// One person.
  ///
  /// @param before credit before the first week
  /// @param weeks what the person had in each
  /// @param total what the person had in all of them
  public record Row(PersonId person, BigDecimal before, List<Figures> weeks, Figures total) {}

  /// What it is made of.
  ///
  /// @param turns of these weeks
  /// @param moves all there ever were
  public record Facts(List<WorkedTurn> turns, List<CreditMove> moves, ZoneId zone) {
    public Facts {
      turns = List.copyOf(turns);
      moves = List.copyOf(moves);
    }

    public Facts of(PersonId person) {
      return new Facts(
          turns.stream().filter(turn -> turn.person().equals(person)).toList(),
          moves.stream().filter(move -> move.person().equals(person)).toList(),
          zone);
    }

    /// The same with only the movements that count in these weeks.
    public Facts within(LocalDate first, LocalDate last) {
      return new Facts(
          turns,
          moves.stream()
              .filter(move -> !move.monday(zone).isBefore(first))
              .filter(move -> !move.monday(zone).isAfter(last))
              .toList(),
          zone);
    }

    BigDecimal credit(Predicate<LocalDate> counts) {
      return moves.stream()
          .filter(move -> counts.test(move.monday(zone)))
          .map(CreditMove::amount)
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Stream<PersonId> people() {
      return turns.stream().map(WorkedTurn::person);
    }
  }

  /// The Mondays from one to another.
  public static List<LocalDate> mondays(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1), Period.ofWeeks(1)).toList();
  }

  /// Of those who are planned, and whoever else had a turn.
  public static FairnessReport of(
      List<LocalDate> weeks, Collection<PersonId> planned, Facts facts) {
    var everybody = new LinkedHashSet<>(planned);
    facts.people().forEach(everybody::add);
    return new FairnessReport(
        weeks, everybody.stream().map(person -> row(weeks, person, facts.of(person))).toList());
  }

  private static Row row(List<LocalDate> weeks, PersonId person, Facts own) {
    var figures =
        weeks.stream()
            .map(week ->
                Figures.of(
                    own.credit(monday -> !monday.isAfter(week)),
                    own.turns().stream().filter(turn -> turn.week().equals(week)).toList()))
            .toList();
    var total = Figures.of(own.credit(monday -> !monday.isAfter(weeks.getLast())), own.turns());
    return new Row(person, own.credit(monday -> monday.isBefore(weeks.getFirst())), figures, total);
  }
}
