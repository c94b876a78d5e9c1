package dev.evenhand.solver.domain.term;

/// Whose term something is, and what about.
///
/// @param rule the name of its rule, as problems, costs and breaches write it
/// @param demand what it wants, in plain words that fit after “Expected”
public record About(String rule, Scope scope, String demand) {}
