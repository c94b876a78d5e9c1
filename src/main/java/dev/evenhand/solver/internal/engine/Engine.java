package dev.evenhand.solver.internal.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Starts the solver as a process of its own.
public final class Engine {
  private final Function<Path, List<String>> command;

  public Engine(Command command) {
    this(command::line);
  }

  /// For tests, which start other things than the engine.
  Engine(Function<Path, List<String>> command) {
    this.command = command;
  }

  /// Begins a job. Whatever happens to the process, the run has an outcome in the end.
  ///
  /// @param heard is told of everything the engine reports, in order, on one thread
  public EngineRun start(Job job, Consumer<Report> heard) {
    try {
      return start(new RunFolder(Files.createTempDirectory("evenhand-engine-")), job, heard);
    } catch (IOException e) {
      return EngineRun.notStarted(String.valueOf(e.getMessage()));
    }
  }

  private EngineRun start(RunFolder folder, Job job, Consumer<Report> heard) {
    try {
      var process =
          new ProcessBuilder(command.apply(folder.path()))
              .redirectError(folder.errors().toFile())
              .start();
      return EngineRun.of(process, folder, job, heard);
    } catch (IOException e) {
      folder.delete();
      return EngineRun.notStarted(String.valueOf(e.getMessage()));
    }
  }
}
