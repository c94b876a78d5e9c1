package dev.evenhand.files;

/// The place where contents are kept cannot be reached, is full, or refuses us.
public final class StoreUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  public StoreUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
