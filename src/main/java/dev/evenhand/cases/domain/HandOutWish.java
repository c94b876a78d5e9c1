package dev.evenhand.cases.domain;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// How somebody wants a case handed out.
///
/// @param holder id or username of who gets it; empty unless the asker chooses
/// @param checkShift whether only people in shift can get it
/// @param atTime the time of day at which they have to be in shift; null for the present moment
public record HandOutWish(
    HandOutMode mode,
    String holder,
    boolean checkShift,
    @Nullable LocalTime atTime,
    String comment) {}
