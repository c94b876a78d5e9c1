package dev.evenhand.solver.internal.engine;

import dev.evenhand.solver.internal.solve.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Ends the process when it holds more memory than it may: the heap has its own limit, but what the
/// native solver allocates has none that it keeps. Only where the system tells (Linux).
final class MemoryGuard implements Runnable {
  /// The same as for an exhausted heap.
  static final int OUT_OF_MEMORY = 3;

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final long PAUSE_MILLIS = 250;
  private static final long KILOBYTE = 1024;

  private final long mostMegabytes;

  private MemoryGuard(long mostMegabytes) {
    this.mostMegabytes = mostMegabytes;
  }

  static void watch(Limits limits) {
    if (Files.isReadable(STATUS)) {
      long heap = Runtime.getRuntime().maxMemory() / (KILOBYTE * KILOBYTE);
      Thread.ofPlatform().daemon().name("memory").start(new MemoryGuard(heap + limits.megabytes()));
    }
  }

  @Override
  public void run() {
    try {
      while (residentMegabytes() <= mostMegabytes) {
        Thread.sleep(PAUSE_MILLIS);
      }
      System.err.printf("Expected at most %d MB of memory, but there are more.%n", mostMegabytes);
      Runtime.getRuntime().halt(OUT_OF_MEMORY);
    } catch (IOException | InterruptedException _) {
      // Nothing to watch any more.
    }
  }

  private static long residentMegabytes() throws IOException {
    try (var lines = Files.lines(STATUS)) {
      return lines
              .filter(line -> line.startsWith("VmRSS:"))
              .map(line -> line.replaceAll("\\D", ""))
              .mapToLong(Long::parseLong)
              .findFirst()
              .orElse(0)
          / KILOBYTE;
    }
  }
}
