package dev.evenhand.cases.domain.imports;

import java.util.UUID;

/// Names one import of a company.
public record ImportId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
