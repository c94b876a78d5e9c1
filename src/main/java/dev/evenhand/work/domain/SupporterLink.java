package dev.evenhand.work.domain;

/// The link between a person and the queue.
public record SupporterLink(boolean active, int quota) {
  public SupporterLink {
    if (quota < 1) {
      throw new IllegalArgumentException("Expected quota to be at least 1, but it is " + quota);
    }
  }
}
