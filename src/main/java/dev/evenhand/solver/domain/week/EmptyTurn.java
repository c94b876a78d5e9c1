package dev.evenhand.solver.domain.week;

/// Cells of a turn that must stay empty.
///
/// @param day place in the list of days, from 0
/// @param turn turn of the day, from 0
/// @param count cells at least
public record EmptyTurn(int day, int turn, int count) {}
