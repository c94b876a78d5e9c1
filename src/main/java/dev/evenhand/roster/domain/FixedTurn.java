package dev.evenhand.roster.domain;

import dev.evenhand.people.PersonId;
import java.time.DayOfWeek;
import java.time.LocalTime;

/// A turn somebody should have every week.
///
/// @param start when the turn begins, on the company's wall clock
public record FixedTurn(PersonId person, DayOfWeek weekday, LocalTime start) {}
