package dev.evenhand.solver.domain.load;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;

/// What a week means for one person alone: the first five steps, exact until they are rounded.
record OwnLoad(BigDecimal prorated, int rounded, int capacity, int bound, int limited) {
  /// Ideal loads are told for a week of this many days.
  private static final int DAYS_OF_A_FULL_WEEK = 5;

  static OwnLoad of(LoadPerson person, LoadFrame frame) {
    var prorated = prorated(person, frame);
    var rounded = rounded(prorated);
    var capacity = Capacity.of(person, frame);
    var bound = bound(prorated, capacity, frame);
    return new OwnLoad(prorated, rounded, capacity, bound, limited(rounded, bound));
  }

  /// Ideal × (working days − own days off among them) ÷ 5. A fifth is a finite decimal.
  static BigDecimal prorated(LoadPerson person, LoadFrame frame) {
    var present = frame.workingDays() - person.daysOff().size();
    return person
        .ideal()
        .multiply(BigDecimal.valueOf(present))
        .divide(BigDecimal.valueOf(DAYS_OF_A_FULL_WEEK));
  }

  static int rounded(BigDecimal turns) {
    return turns.setScale(0, HALF_EVEN).intValueExact();
  }

  static int bound(BigDecimal prorated, int capacity, LoadFrame frame) {
    return rounded(prorated.add(frame.maxOverload()).min(BigDecimal.valueOf(capacity)));
  }

  static int limited(int rounded, int bound) {
    return Math.min(rounded, bound);
  }
}
