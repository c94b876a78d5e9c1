package dev.evenhand.solver.domain.check;

import dev.evenhand.solver.domain.term.Scope;

/// A part of the cost of a timetable.
///
/// @param what the name of the rule
/// @param points more than 0
/// @param scope whom, which day and which turn it is about
public record CostItem(String what, long points, Scope scope) {}
