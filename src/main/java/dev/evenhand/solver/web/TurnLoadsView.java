package dev.evenhand.solver.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.evenhand.solver.domain.load.PersonLoad;
import dev.evenhand.solver.domain.load.TurnLoads;
import java.math.BigDecimal;
import java.util.List;

/// The turns of a week, shared out.
record TurnLoadsView(int target, int nobody, List<PersonLoadView> people) {

  /// Every step for one person; see [PersonLoad].
  record PersonLoadView(
      String id,
      BigDecimal prorated,
      int rounded,
      int capacity,
      int bound,
      int limited,
      int completed,
      @JsonProperty("final") int total,
      BigDecimal overload,
      BigDecimal creditAfter) {}

  static TurnLoadsView of(TurnLoads loads) {
    return new TurnLoadsView(
        loads.target(), loads.nobody(), loads.people().stream().map(TurnLoadsView::view).toList());
  }

  private static PersonLoadView view(PersonLoad load) {
    return new PersonLoadView(
        load.id(),
        withDecimals(load.prorated(), 1),
        load.rounded(),
        load.capacity(),
        load.bound(),
        load.limited(),
        load.completed(),
        load.total(),
        load.overload(),
        withDecimals(load.creditAfter(), 0));
  }

  /// As many decimals as it has, but not less than these.
  private static BigDecimal withDecimals(BigDecimal number, int least) {
    var plain = number.stripTrailingZeros();
    return plain.setScale(Math.max(least, plain.scale()));
  }
}
