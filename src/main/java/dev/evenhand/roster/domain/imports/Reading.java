package dev.evenhand.roster.domain.imports;

import java.util.List;

/// What the rows of a table want, and what in them cannot be understood.
public record Reading(List<Wish> wishes, List<RowProblem> problems) {
  public Reading {
    wishes = List.copyOf(wishes);
    problems = List.copyOf(problems);
  }
}
