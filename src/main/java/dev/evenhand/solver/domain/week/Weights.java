package dev.evenhand.solver.domain.week;

import org.jspecify.annotations.Nullable;

/// Points that each thing adds to the cost; 0 when it costs nothing.
///
/// @param emptySquared for the square of the empty cells of a turn
/// @param unplacedFixed for a fixed entry that is not honoured
/// @param undesired for an undesired turn worked
/// @param sameDayPair for n(n−1) of the n turns of a person and day
/// @param marathon for a run of three or more consecutive turns
/// @param gapOne for a gap of one free turn between two turns worked
/// @param gapLonger for a longer gap
/// @param noBreak for working all break turns of a day; when it is missing, nobody may. 0 is not
///   missing: then everybody may, for nothing
/// @param sameTablePair for every two people of one table in a turn
public record Weights(
    int emptySquared,
    int unplacedFixed,
    int undesired,
    int sameDayPair,
    int marathon,
    int gapOne,
    int gapLonger,
    @Nullable Integer noBreak,
    int sameTablePair) {
  /// Nothing costs anything.
  public static final Weights NONE = new Weights(0, 0, 0, 0, 0, 0, 0, null, 0);
}
