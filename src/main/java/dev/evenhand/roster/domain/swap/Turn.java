package dev.evenhand.roster.domain.swap;

import java.time.LocalDate;

/// One turn of one week, whoever sits there.
///
/// @param week its Monday
public record Turn(LocalDate week, Place place) {}
