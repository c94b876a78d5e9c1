package dev.evenhand.solver.domain.check;

import dev.evenhand.solver.domain.term.Scope;

/// Something a timetable must not have.
///
/// @param rule the name of the rule
/// @param scope whom, which day and which turn it is about
/// @param text in plain words
public record Breach(String rule, Scope scope, String text) {}
