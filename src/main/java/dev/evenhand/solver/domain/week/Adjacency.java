package dev.evenhand.solver.domain.week;

/// Whether the turns of a person on one day must follow each other. `SOFT` forbids nothing: what
/// gaps cost is said by their weights.
public enum Adjacency {
  OFF,
  SOFT,
  HARD
}
