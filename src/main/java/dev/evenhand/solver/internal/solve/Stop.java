package dev.evenhand.solver.internal.solve;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A request to end a search, which may come at any time from any thread.
public final class Stop {
  private final Set<Runnable> heard = ConcurrentHashMap.newKeySet();
  private volatile boolean requested;

  public void request() {
    requested = true;
    heard.forEach(Runnable::run);
  }

  public boolean isRequested() {
    return requested;
  }

  /// Runs the action on request, at once if it was made already, until the subscription is closed.
  /// The action may run twice.
  public Subscription onRequest(Runnable action) {
    heard.add(action);
    if (requested) {
      action.run();
    }
    return () -> heard.remove(action);
  }

  @FunctionalInterface
  public interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}
