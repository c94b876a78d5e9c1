package dev.evenhand.company;

import java.util.UUID;

/// Names one company; nothing is visible across companies.
public record CompanyId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
