package dev.evenhand.deals;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Another system did not do what it was asked for.
public abstract sealed class OutsideTrouble extends RuntimeException {
  private OutsideTrouble(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /// It could not be reached, was too slow, failed by itself, or has too much to do: later the same
  /// may go well.
  public static final class Away extends OutsideTrouble {
    private final Duration pause;

    /// A trouble that passes.
    ///
    /// @param pause for how long it wants to be left alone; zero when it did not say
    public Away(String message, Duration pause, @Nullable Throwable cause) {
      super(message, cause);
      this.pause = pause;
    }

    public Duration pause() {
      return pause;
    }
  }

  /// It does not know us, or not any more: somebody has to give it other credentials.
  public static final class LockedOut extends OutsideTrouble {
    public LockedOut(String message) {
      super(message, null);
    }
  }

  /// It understood, and declined: asking again changes nothing.
  public static final class Declined extends OutsideTrouble {
    public Declined(String message) {
      super(message, null);
    }
  }
}
