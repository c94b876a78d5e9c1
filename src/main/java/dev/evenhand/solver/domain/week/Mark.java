package dev.evenhand.solver.domain.week;

/// A turn somebody cannot or would rather not take, and why.
public record Mark(Seat seat, String reason) {}
