package dev.evenhand.jobs;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// A listener that fails to hear as often as a test wants.
@Component
class Bell {
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();
  private final Map<String, Integer> tries = new ConcurrentHashMap<>();

  @ApplicationModuleListener
  void on(Rung rung) {
    var tried = tries.merge(rung.name(), 1, Integer::sum);
    if (tried <= failures.getOrDefault(rung.name(), 0)) {
      throw new IllegalStateException("Expected to fail, as the test wants.");
    }
  }

  void fail(String name, int times) {
    failures.put(name, times);
  }

  int tries(String name) {
    return tries.getOrDefault(name, 0);
  }

  record Rung(String name) {}
}
