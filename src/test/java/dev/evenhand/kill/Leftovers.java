package dev.evenhand.kill;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Processes that still use a directory.
final class Leftovers {
  private Leftovers() {}

  static List<ProcessHandle> of(Path data) {
    return ProcessHandle.allProcesses().filter(process -> uses(process, data)).toList();
  }

  /// Ends them, however their test ended.
  static void end(Path data) {
    for (var process : of(data)) {
      process.destroyForcibly();
      process.onExit().join();
    }
  }

  private static boolean uses(ProcessHandle process, Path data) {
    var arguments = process.info().arguments().map(Stream::of).orElse(Stream.empty());
    return arguments.anyMatch(argument -> argument.contains(data.toString()));
  }
}
