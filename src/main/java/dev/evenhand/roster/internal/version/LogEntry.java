package dev.evenhand.roster.internal.version;

import dev.evenhand.roster.domain.week.Grid.Change;
import dev.evenhand.roster.domain.week.TimetableVersion.Kind;
import java.time.Instant;

/// Who changed one cell of a published week, when and how.
///
/// @param place which change of its version it is, from 0
/// @param start when the turn begins on the company's wall clock, such as `09:00`; empty when its
///   version had no such turn
public record LogEntry(
    int number,
    int place,
    Kind kind,
    Instant at,
    String byName,
    String comment,
    Change change,
    String start,
    String end) {}
