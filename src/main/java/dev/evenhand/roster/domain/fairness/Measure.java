package dev.evenhand.roster.domain.fairness;

import dev.evenhand.http.Word;
import dev.evenhand.roster.domain.fairness.FairnessReport.Row;
import dev.evenhand.work.Spread;
import java.math.BigDecimal;
import java.util.List;

/// What is compared between people.
public enum Measure implements Word.Spelled {
  CREDIT("credit"),
  TURNS("turns"),
  FIRST_LINE("firstLine"),
  UNDESIRED("undesired"),
  FRIDAY_AFTERNOON("fridayAfternoon");

  /// Credits are kept to one decimal, spreads count whole things.
  private static final int PARTS = 10;

  private final String word;

  Measure(String word) {
    this.word = word;
  }

  /// How evenly it is shared.
  public record Evenness(double min, double max, double mean, double stdev) {}

  @Override
  public String word() {
    return word;
  }

  /// How evenly it was shared among these people in all weeks together.
  public Evenness among(List<Row> rows) {
    var spread =
        Spread.of(rows.stream().map(row -> of(row.total()).movePointRight(1).intValue()).toList());
    return new Evenness(
        spread.min() / (double) PARTS,
        spread.max() / (double) PARTS,
        spread.mean() / PARTS,
        spread.stdev() / PARTS);
  }

  private BigDecimal of(Figures figures) {
    return switch (this) {
      case CREDIT -> figures.credit();
      case TURNS -> BigDecimal.valueOf(figures.turns());
      case FIRST_LINE -> BigDecimal.valueOf(figures.firstLine());
      case UNDESIRED -> BigDecimal.valueOf(figures.undesired());
      case FRIDAY_AFTERNOON -> BigDecimal.valueOf(figures.fridayAfternoon());
    };
  }
}
