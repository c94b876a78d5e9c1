package dev.evenhand.solver.domain.shifts;

/// A wish to work a shift on a day, or not to.
///
/// @param wanted true: the person asks for this shift; false: asks to be spared it
/// @param weight cost when the wish is not met
public record Wish(int person, int day, int shift, boolean wanted, int weight) {}
