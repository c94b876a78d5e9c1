package dev.evenhand.solver.domain.shifts;

/// A rule that a roster breaks for a person.
///
/// @param why what was expected, and what the roster has, with the days
public record Breach(StaffRule rule, String person, String why) {}
