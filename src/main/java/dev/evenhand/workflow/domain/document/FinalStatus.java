package dev.evenhand.workflow.domain.document;

/// As what an instance ends.
public enum FinalStatus {
  COMPLETED,
  CANCELLED
}
