package dev.evenhand.work;

/// How urgent a piece of work is; the most urgent comes first.
public enum Priority {
  P1,
  P2,
  P3,
  P4
}
