package dev.evenhand.solver.domain.shifts.text;

/// What is wrong with an instance, and where.
///
/// @param line counted from 1; 0 when the fault is of no single line
public record Fault(String section, int line, String message) {
  @Override
  public String toString() {
    return line == 0
        ? "%s: %s".formatted(section, message)
        : "%s, line %d: %s".formatted(section, line, message);
  }
}
